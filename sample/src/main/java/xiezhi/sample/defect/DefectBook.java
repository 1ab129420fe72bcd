package xiezhi.sample.defect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.sample.plan.CaseWish;
import xiezhi.sample.plan.Yaml;

/** All defects that can be planted, read from {@code defects/*.yaml}. */
public final class DefectBook {
    private static final List<String> FILES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    private final Map<String, Defect> defects;

    private DefectBook(Map<String, Defect> defects) {
        this.defects = defects;
    }

    /** Reads the resources. */
    public static DefectBook load() {
        var defects = new LinkedHashMap<String, Defect>();
        for (String file : FILES) {
            for (Object node : Yaml.list(Yaml.read("defects/" + file + ".yaml"))) {
                Defect defect = defect(Yaml.map(node));
                if (defects.put(defect.id(), defect) != null) {
                    throw new IllegalArgumentException("two defects named " + defect.id());
                }
            }
        }
        return new DefectBook(defects);
    }

    /** All defects in the order of the files. */
    public List<Defect> all() {
        return List.copyOf(defects.values());
    }

    /** The defect of that id; it must be there. */
    public Defect named(String id) {
        Defect defect = defects.get(id);
        if (defect == null) {
            throw new IllegalArgumentException("no defect " + id);
        }
        return defect;
    }

    private static Defect defect(Map<String, Object> map) {
        Set<String> needs = new LinkedHashSet<>(Yaml.texts(map.get("needs")));
        Map<String, String> days = new LinkedHashMap<>();
        Yaml.map(map.get("days")).forEach((day, wish) -> days.put(day, Yaml.text(wish)));
        return new Defect(
                Yaml.text(map.get("id")),
                Yaml.text(map.get("zh")),
                Yaml.texts(map.get("checks")),
                Yaml.texts(map.get("follows")),
                Yaml.text(map.get("severity")),
                Yaml.text(map.get("in")),
                Yaml.text(map.get("words")),
                new CaseWish(needs, days, Set.copyOf(Yaml.texts(map.get("breaks")))),
                changes(map));
    }

    private static List<Change> changes(Map<String, Object> map) {
        List<Change> changes = new ArrayList<>();
        Yaml.map(map.get("derive")).forEach((name, text) -> changes.add(new Change.Derive(name, Yaml.text(text))));
        Yaml.map(map.get("give"))
                .forEach((selector, node) -> Yaml.map(node)
                        .forEach((name, text) -> changes.add(new Change.Give(selector, name, Yaml.text(text)))));
        Yaml.map(map.get("flags"))
                .forEach((selector, node) -> Yaml.map(node)
                        .forEach((name, value) ->
                                changes.add(new Change.Flag(selector, name, Boolean.TRUE.equals(value)))));
        Yaml.texts(map.get("omit")).forEach(selector -> changes.add(new Change.Omit(selector)));
        Yaml.map(map.get("drop")).forEach((selector, tags) -> changes.add(new Change.Drop(selector, Yaml.texts(tags))));
        Yaml.map(map.get("dropPair"))
                .forEach((selector, words) -> changes.add(new Change.DropPair(selector, Yaml.text(words))));
        Yaml.map(map.get("replace")).forEach((selector, node) -> replacements(changes, selector, node, false));
        Yaml.map(map.get("pattern")).forEach((selector, node) -> replacements(changes, selector, node, true));
        Yaml.map(map.get("insert"))
                .forEach((selector, node) -> Yaml.map(node)
                        .forEach((after, text) -> changes.add(new Change.Insert(selector, after, Yaml.text(text)))));
        return changes;
    }

    private static void replacements(List<Change> changes, String selector, @Nullable Object node, boolean isPattern) {
        for (Object pair : Yaml.list(node)) {
            List<String> sides = Yaml.texts(pair);
            changes.add(new Change.Replace(selector, sides.get(0), sides.get(1), isPattern));
        }
    }
}
