package xiezhi.sample.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Typed access to the YAML resources of this module. */
public final class Yaml {
    private Yaml() {}

    /** Content of a resource below {@code /xiezhi/sample/}. */
    public static Object read(String path) {
        try (InputStream in = Yaml.class.getResourceAsStream("/xiezhi/sample/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("expected the resource " + path);
            }
            Object content = new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
            if (content == null) {
                throw new IllegalArgumentException("the resource " + path + " is empty");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    /** The node as a map in the order written; empty when it is missing. */
    public static Map<String, Object> map(@Nullable Object node) {
        var copy = new LinkedHashMap<String, Object>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    copy.put(String.valueOf(key), value);
                }
            });
        }
        return copy;
    }

    /** The node as a list; empty when it is missing. */
    public static List<Object> list(@Nullable Object node) {
        return node instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** The node as texts; empty when it is missing. */
    public static List<String> texts(@Nullable Object node) {
        return list(node).stream().map(String::valueOf).toList();
    }

    /** The node as text; empty when it is missing. */
    public static String text(@Nullable Object node) {
        return node == null ? "" : String.valueOf(node).strip();
    }

    /** The node as a whole number; it must be there. */
    public static long number(@Nullable Object node) {
        if (node instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("expected a number, found " + node);
    }
}
