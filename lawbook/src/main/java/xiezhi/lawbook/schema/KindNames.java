package xiezhi.lawbook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;

/**
 * A document kind and its names in conditions, from {@code law/documents/<kind>.yaml}.
 *
 * @param kind for example {@code prior-notice}
 * @param zh Chinese name, for example 行政处罚事先告知书
 * @param slot name of the first document of the kind, for example {@code priorNotice}
 * @param list name of all of them, for example {@code priorNotices}
 */
public record KindNames(String kind, String zh, String slot, String list) {
    private static final String TABLE = "law/documents/kinds.tsv";

    /** The kinds of the law folder, by id. A kind without a file of its own may stand in {@code kinds.tsv}. */
    public static List<KindNames> read(LawFiles files, LawErrors errors) {
        Map<String, KindNames> kinds = new TreeMap<>();
        files.file(TABLE)
                .ifPresent(file -> file.text().lines().skip(1).forEach(line -> {
                    var cells = line.split("\t", -1);
                    kinds.put(cells[0], new KindNames(cells[0], cells[3], cells[1], cells[2]));
                }));
        for (var file : files.under("documents")) {
            var node = YamlFile.read(file, errors);
            if (node.has("slot")) {
                var id = node.text("id");
                kinds.put(id, new KindNames(id, node.text("zh"), node.text("slot"), node.text("list")));
            }
        }
        return List.copyOf(new ArrayList<>(kinds.values()));
    }
}
