package org.mailwhy.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A JSON value, RFC 8259. Immutable; objects keep the order of their members.
public sealed interface Json permits JsonObject, Json.Array, Json.Text, Json.Numeric, Json.Literal {

    /// The value that `text` is.
    ///
    /// @throws MalformedJson when it is none, or nested deeper than 100
    static Json parse(String text) {
        return JsonText.parse(text);
    }

    /// On one line, safe to print: control and direction characters are escaped.
    default String text() {
        return JsonText.print(this);
    }

    /// The same with every text in it changed, names apart.
    default Json mapTexts(UnaryOperator<String> change) {
        return switch (this) {
            case JsonObject object -> {
                Map<String, Json> members = new LinkedHashMap<>();
                object.members().forEach((name, v) -> members.put(name, v.mapTexts(change)));
                yield new JsonObject(members);
            }
            case Array(List<Json> items) ->
                    new Array(items.stream().map(item -> item.mapTexts(change)).toList());
            case Text(String value) -> new Text(change.apply(value));
            case Numeric _, Literal _ -> this;
        };
    }

    record Array(List<Json> items) implements Json {
        public Array {
            items = Collections.unmodifiableList(items);
        }
    }

    record Text(String value) implements Json {}

    /// A whole number that fits 64 bits, or any other finite one.
    sealed interface Numeric extends Json {
        double real();
    }

    record Whole(long value) implements Numeric {
        @Override
        public double real() {
            return value;
        }
    }

    record Real(double value) implements Numeric {
        @Override
        public double real() {
            return value;
        }
    }

    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }

    static Json of(boolean value) {
        return value ? Literal.TRUE : Literal.FALSE;
    }

    /// Whole numbers are written as such; what JSON cannot say (NaN, infinity) is null.
    static Json of(double value) {
        if (!Double.isFinite(value)) {
            return Literal.NULL;
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) <= 1L << 53;
        return whole ? new Whole((long) value) : new Real(value);
    }

    /// Not the JSON that was expected; the message says what is wrong and where.
    final class MalformedJson extends IllegalArgumentException {
        MalformedJson(String message) {
            super(message);
        }
    }
}
