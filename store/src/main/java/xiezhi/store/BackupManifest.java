package xiezhi.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a backup holds, and the hashes by which damage is seen.
 *
 * @param schema newest migration of the database it was made from
 * @param tables SHA-256 of the rows of each table, in the order they must be filled
 * @param blobs length in bytes of each file kept by its content, by its SHA-256
 * @param files SHA-256 of each file under a name of its own
 */
record BackupManifest(String schema, Map<String, String> tables, Map<String, Long> blobs, Map<String, String> files) {
    private static final String FORMAT = "xiezhi-backup";
    private static final int VERSION = 2;

    String write() {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("format", FORMAT).put("version", VERSION).put("schema", schema);
        var rows = object.putArray("tables");
        tables.forEach((name, sha256) -> rows.addObject().put("name", name).put("sha256", sha256));
        var contents = object.putArray("blobs");
        blobs.forEach(
                (sha256, bytes) -> contents.addObject().put("sha256", sha256).put("bytes", bytes));
        var named = object.putArray("files");
        files.forEach((name, sha256) -> named.addObject().put("name", name).put("sha256", sha256));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    static BackupManifest read(String text) throws UnusableBackup {
        JsonNode object;
        try {
            object = JsonMapper.shared().readTree(text);
        } catch (JacksonException problem) {
            throw new UnusableBackup("备份的清单读不出：" + problem.getOriginalMessage());
        }
        if (!object.path("format").asString("").equals(FORMAT)
                || object.path("version").asInt(0) != VERSION) {
            throw new UnusableBackup("备份的清单应为 " + FORMAT + " 第 " + VERSION + " 版");
        }
        var tables = hashes(object.path("tables"));
        Map<String, Long> blobs = new TreeMap<>();
        for (JsonNode blob : object.path("blobs").values()) {
            blobs.put(blob.path("sha256").asString(""), blob.path("bytes").asLong(0));
        }
        return new BackupManifest(object.path("schema").asString(""), tables, blobs, hashes(object.path("files")));
    }

    private static Map<String, String> hashes(JsonNode named) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (JsonNode each : named.values()) {
            hashes.put(each.path("name").asString(""), each.path("sha256").asString(""));
        }
        return hashes;
    }
}
