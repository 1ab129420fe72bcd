package xiezhi.server;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed contract between server and screens, {@code web/openapi.yaml}. */
final class Contract {
    private static final Path FILE = Path.of("../web/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final JsonNode root;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode root) {
        this.root = root;
    }

    /** Read once: many tests ask for it. */
    private static final class Committed {
        static final Contract CONTRACT = load();
    }

    /** The contract; objects are closed, so that a field nobody wrote down is found. */
    static Contract read() {
        return Committed.CONTRACT;
    }

    private static Contract load() {
        try {
            var loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
            var root = JsonMapper.shared().valueToTree(loaded);
            close(root, false);
            return new Contract(root);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void close(JsonNode node, boolean isPart) {
        if (node instanceof ObjectNode object
                && !isPart
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.propertyStream().forEach(field -> {
            // Parts of a whole know only their own fields.
            var isWhole = field.getKey().equals("allOf");
            field.getValue().valueStream().filter(each -> isWhole).forEach(each -> close(each, true));
            if (!isWhole) {
                close(field.getValue(), false);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> close(each, false));
        }
    }

    /**
     * What can be asked.
     *
     * @param parameters names in the query and the form, with whether they must be given
     * @param success media types of the answers that are no problem
     */
    record Operation(Map<String, Boolean> parameters, Set<String> success) {}

    /** All operations by method and path, path variables without names. */
    Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        root.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + nameless(path.getKey()),
                                operation(method.getValue()))));
        return operations;
    }

    static String nameless(String path) {
        return path.replaceAll("/[^/]*[{*][^/]*", "/{}");
    }

    private Operation operation(JsonNode operation) {
        var parameters = new TreeMap<String, Boolean>();
        for (var each : operation.path("parameters")) {
            var parameter = resolved(each);
            if (parameter.path("in").asString().equals("query")) {
                parameters.put(
                        parameter.path("name").asString(),
                        parameter.path("required").asBoolean(false));
            }
        }
        var form = operation.at("/requestBody/content/multipart~1form-data/schema");
        form.path("properties").propertyNames().forEach(name -> parameters.put(name, false));
        form.path("required").forEach(name -> parameters.put(name.asString(), true));
        var success = operation
                .path("responses")
                .propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> resolved(response.getValue()).path("content").propertyNames().stream())
                .collect(Collectors.toSet());
        return new Operation(parameters, success);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }

    /** What is wrong with an answer: a status or media type nobody wrote down, or words that do not fit. */
    List<String> problems(String method, String path, int status, String type, String body) {
        var responses = root.path("paths").path(path).path(method).path("responses");
        var response = resolved(
                responses.has(String.valueOf(status))
                        ? responses.path(String.valueOf(status))
                        : status >= 400 ? responses.path("default") : root.path("nothing"));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not in the contract: " + body);
        }
        var content = response.path("content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? List.of() : List.of("expected no content, found " + body);
        }
        if (!content.has(type) && !content.has("*/*")) {
            return List.of("media type " + type + ", expected one of " + new HashSet<>(content.propertyNames()));
        }
        if (!type.equals("application/json")) {
            return List.of();
        }
        var schema = schemas.computeIfAbsent(
                method + path + status, key -> schema(content.path(type).path("schema")));
        return schema.validate(JsonMapper.shared().readTree(body)).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private Schema schema(JsonNode wanted) {
        var whole = JsonMapper.shared().createObjectNode();
        whole.set("allOf", JsonMapper.shared().createArrayNode().add(wanted));
        whole.set("components", root.path("components"));
        return registry.getSchema(whole);
    }
}
