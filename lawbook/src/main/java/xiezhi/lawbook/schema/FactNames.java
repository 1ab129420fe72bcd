package xiezhi.lawbook.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** Chinese names of the values conditions ask for, from {@code law/documents/facts.tsv}. */
public final class FactNames {
    private static final String TABLE = "law/documents/facts.tsv";

    /** Most composed names kept; paths differ in the numbers of elements. */
    private static final int MOST_TOLD = 10_000;

    private final Layout root;
    private final Map<String, String> names;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    private FactNames(Layout root, Map<String, String> names) {
        this.root = root;
        this.names = names;
    }

    /** Reads the table: layout, path, Chinese name. */
    public static FactNames read(LawFiles files, Schema schema, LawErrors errors) {
        Map<String, String> names = new HashMap<>();
        var file = files.file(TABLE);
        if (file.isEmpty()) {
            errors.add(TABLE, "the Chinese names of facts", "no file", "add it");
        }
        file.ifPresent(table -> table.text().lines().skip(1).forEach(line -> {
            var cells = line.split("\t", -1);
            if (cells.length == 3) {
                names.put(cells[0] + ":" + cells[1], cells[2]);
            } else {
                errors.add(TABLE, "three cells", line, "separate by tabs");
            }
        }));
        return new FactNames(schema.root(), names);
    }

    /** Name of a field or list of a layout, if the table has it. */
    public Optional<String> of(Layout layout, String path) {
        return Optional.ofNullable(names.get(layout.name() + ":" + path));
    }

    /**
     * Name of a path of the case: {@code interviews[1].scene.startAt} is 调查询问笔录（第2份）的开始时间. A path without a
     * name is answered as it is.
     */
    public String zh(String path) {
        var known = told.get(path);
        if (known == null) {
            known = composed(path);
            if (told.size() >= MOST_TOLD) {
                told.clear();
            }
            told.put(path, known);
        }
        return known;
    }

    private String composed(String path) {
        List<String> parts = new ArrayList<>();
        var layout = root;
        var prefix = "";
        for (var step : path.split("\\.")) {
            var bracket = step.indexOf('[');
            var name = bracket < 0 ? step : step.substring(0, bracket);
            prefix = prefix.isEmpty() ? name : prefix + "." + name;
            var slot = layout.slot(prefix);
            var list = layout.list(prefix);
            if (slot.isPresent()) {
                parts.add(slot.get().kind().zh());
                layout = slot.get().layout();
                prefix = "";
            } else if (list.isPresent()) {
                parts.add(listName(layout, prefix) + (bracket < 0 ? "" : number(step.substring(bracket))));
                layout = list.get().element();
                prefix = "";
            } else if (layout.field(prefix).isPresent()) {
                parts.add(of(layout, prefix).orElse(prefix));
            }
        }
        return parts.isEmpty() ? path : String.join("的", parts);
    }

    private String listName(Layout layout, String path) {
        for (var slot : layout.slots()) {
            if (slot.kind().list().equals(path)) {
                return slot.kind().zh();
            }
        }
        return of(layout, path).orElse(path);
    }

    private static String number(String index) {
        return "（第" + (Integer.parseInt(index.substring(1, index.length() - 1)) + 1) + "项）";
    }
}
