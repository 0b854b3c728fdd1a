package org.mailwhy.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// JSON as text. Only Jackson's streams are used: its data binding is larger than all our mapping
/// and would look into our records by reflection.
final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build();

    private JsonText() {}

    static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Json.MalformedJson("empty");
            }
            Json value = value(parser, first);
            if (parser.nextToken() != null) {
                throw new Json.MalformedJson("more than one value");
            }
            return value;
        } catch (JacksonException e) {
            throw new Json.MalformedJson(e.getOriginalMessage());
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> Json.Literal.TRUE;
            case VALUE_FALSE -> Json.Literal.FALSE;
            case VALUE_NULL -> Json.Literal.NULL;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new Json.MalformedJson("a value expected, not " + token);
        };
    }

    private static Json object(JsonParser parser) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            members.put(name, value(parser, parser.nextToken()));
        }
        return new JsonObject(members);
    }

    private static Json array(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json.Array(items);
    }

    private static Json number(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> new Json.Whole(parser.getLongValue());
            case FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> Json.of(parser.getDoubleValue());
        };
    }

    static String print(Json json) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, generator);
        }
        return harmless(out.toString());
    }

    private static void write(Json json, JsonGenerator to) {
        switch (json) {
            case JsonObject object -> {
                to.writeStartObject();
                object.members()
                        .forEach((name, member) -> {
                            to.writeName(name);
                            write(member, to);
                        });
                to.writeEndObject();
            }
            case Json.Array(List<Json> items) -> {
                to.writeStartArray();
                items.forEach(item -> write(item, to));
                to.writeEndArray();
            }
            case Json.Text(String value) -> to.writeString(value);
            case Json.Whole(long value) -> to.writeNumber(value);
            case Json.Real(double value) -> to.writeNumber(value);
            case Json.Literal.TRUE -> to.writeBoolean(true);
            case Json.Literal.FALSE -> to.writeBoolean(false);
            case Json.Literal.NULL -> to.writeNull();
        }
    }

    /// Jackson escapes what RFC 8259 asks for. A terminal also obeys DEL and the C1 controls, an
    /// editor the marks of writing direction; half a surrogate pair would be lost in UTF-8. They
    /// can only stand inside strings, where an escape means the same.
    private static String harmless(String json) {
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x7f || !harmful(json, i)) {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            out.append("\\u%04x".formatted((int) c));
        }
        return out == null ? json : out.toString();
    }

    private static boolean harmful(String json, int at) {
        char c = json.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == json.length() || !Character.isLowSurrogate(json.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(json.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
