package org.mailwhy.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON object. The accessors throw [Json.MalformedJson] when the member is absent or something
/// else; what may be absent or null is read through [#maybe].
public record JsonObject(Map<String, Json> members) implements Json {
    public JsonObject {
        members = Collections.unmodifiableMap(members);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static JsonObject parse(String text) {
        if (Json.parse(text) instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJson("an object expected");
    }

    /// Null where the member is absent or null: `object.maybe("limit", JsonObject::real)`.
    public <T> @Nullable T maybe(String name, BiFunction<JsonObject, String, T> read) {
        return get(name) == Literal.NULL ? null : read.apply(this, name);
    }

    /// A list of objects; empty where it is absent or null.
    public <T> List<T> list(String name, Function<JsonObject, T> read) {
        return items(
                name,
                "objects",
                item -> item instanceof JsonObject object ? read.apply(object) : null);
    }

    /// A list of texts; empty where it is absent or null.
    public List<String> texts(String name) {
        return items(name, "texts", item -> item instanceof Text(String value) ? value : null);
    }

    private <T> List<T> items(String name, String what, Function<Json, @Nullable T> read) {
        List<T> items = new ArrayList<>();
        for (Json item : array(name)) {
            T value = read.apply(item);
            if (value == null) {
                throw expected(name, "a list of " + what);
            }
            items.add(value);
        }
        return List.copyOf(items);
    }

    private List<Json> array(String name) {
        return switch (get(name)) {
            case Array(List<Json> items) -> items;
            case Literal.NULL -> List.of();
            case JsonObject _, Text _, Numeric _, Literal _ -> throw expected(name, "a list");
        };
    }

    public JsonObject object(String name) {
        if (get(name) instanceof JsonObject object) {
            return object;
        }
        throw expected(name, "an object");
    }

    public String text(String name) {
        if (get(name) instanceof Text(String value)) {
            return value;
        }
        throw expected(name, "a text");
    }

    public long whole(String name) {
        if (get(name) instanceof Whole(long value)) {
            return value;
        }
        throw expected(name, "a whole number");
    }

    public int integer(String name) {
        long value = whole(name);
        if (value == (int) value) {
            return (int) value;
        }
        throw expected(name, "a smaller number");
    }

    /// NaN where it is null, as [Json#of(double)] writes it.
    public double real(String name) {
        if (members.get(name) == Literal.NULL) {
            return Double.NaN;
        }
        if (get(name) instanceof Numeric number) {
            return number.real();
        }
        throw expected(name, "a number");
    }

    public boolean flag(String name) {
        return switch (get(name)) {
            case Literal.TRUE -> true;
            case Literal.FALSE -> false;
            case JsonObject _, Array _, Text _, Numeric _, Literal _ ->
                    throw expected(name, "true or false");
        };
    }

    /// RFC 3339, UTC.
    public Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw expected(name, "a time");
        }
    }

    public Duration seconds(String name) {
        double seconds = real(name);
        if (!(Math.abs(seconds) < 1e12)) {
            throw expected(name, "a number of seconds");
        }
        double whole = Math.floor(seconds);
        return Duration.ofSeconds((long) whole, Math.round((seconds - whole) * 1e9));
    }

    /// A word of a closed set.
    public <T> T word(String name, Function<String, Optional<T>> of) {
        return of.apply(text(name)).orElseThrow(() -> expected(name, "a known word"));
    }

    private Json get(String name) {
        return members.getOrDefault(name, Literal.NULL);
    }

    private static MalformedJson expected(String name, String what) {
        return new MalformedJson(name + ": " + what + " expected");
    }

    /// Members in the order in which they are put.
    public static final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String name, @Nullable Json value) {
            members.put(name, value == null ? Literal.NULL : value);
            return this;
        }

        public Builder put(String name, @Nullable String value) {
            return put(name, value == null ? null : new Text(value));
        }

        public Builder put(String name, long value) {
            return put(name, new Whole(value));
        }

        public Builder put(String name, double value) {
            return put(name, Json.of(value));
        }

        public Builder put(String name, @Nullable Double value) {
            return put(name, value == null ? null : Json.of(value));
        }

        public Builder put(String name, boolean value) {
            return put(name, Json.of(value));
        }

        public Builder put(String name, @Nullable Instant value) {
            return put(name, value == null ? null : value.toString());
        }

        /// As seconds.
        public Builder put(String name, @Nullable Duration value) {
            return put(
                    name,
                    value == null ? null : Json.of(value.getSeconds() + value.getNano() / 1e9));
        }

        public <T> Builder put(String name, List<T> values, Function<T, ? extends Json> as) {
            return put(name, new Array(values.stream().<Json>map(as).toList()));
        }

        public Builder putTexts(String name, List<String> values) {
            return put(name, values, Text::new);
        }

        /// All members of another object.
        public Builder putAll(JsonObject other) {
            members.putAll(other.members());
            return this;
        }

        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members));
        }
    }
}
