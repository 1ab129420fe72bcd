package xiezhi.wire.chain;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.RawValue;

/**
 * The one spelling of a JSON value, so that anybody gets the same hash: fields sorted by UTF-16 unit, no blanks, text escaped as little as JSON allows, whole numbers in digits. It is RFC 8785 for the values used here; fractions do not occur.
 */
public final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The same value, spelled once for several texts it goes into; only for {@link #of}. */
    public static JsonNode spelled(JsonNode value) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(of(value)));
    }

    private static void write(JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> writeObject(value, out);
            case ARRAY -> writeArray(value, out);
            case STRING -> writeText(value.stringValue(), out);
            case NUMBER -> out.append(wholeNumber(value));
            case BOOLEAN -> out.append(value.booleanValue());
            case NULL -> out.append("null");
            case POJO -> out.append(spelling(value));
            case BINARY, MISSING ->
                throw new IllegalArgumentException("expected a JSON value, found " + value.getNodeType());
        }
    }

    private static Object spelling(JsonNode value) {
        if (value instanceof POJONode spelled && spelled.getPojo() instanceof RawValue raw) {
            return raw.rawValue();
        }
        throw new IllegalArgumentException("expected a JSON value, found " + value.getNodeType());
    }

    private static String wholeNumber(JsonNode value) {
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException("expected a whole number, found " + value);
        }
        return value.bigIntegerValue().toString();
    }

    private static void writeObject(JsonNode object, StringBuilder out) {
        out.append('{');
        List<String> names = new ArrayList<>(object.propertyNames());
        names.sort(null);
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",");
            writeText(names.get(i), out);
            out.append(':');
            write(object.path(names.get(i)), out);
        }
        out.append('}');
    }

    private static void writeArray(JsonNode array, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(array.path(i), out);
        }
        out.append(']');
    }

    /** Runs of plain characters are copied at once: most text needs nothing else. */
    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\' || each < FIRST_PRINTABLE) {
                out.append(text, kept, i).append(escaped(each));
                kept = i + 1;
            }
        }
        out.append(text, kept, text.length()).append('"');
    }

    private static String escaped(char each) {
        return switch (each) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted((int) each);
        };
    }
}
