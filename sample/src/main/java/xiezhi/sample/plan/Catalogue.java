package xiezhi.sample.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.sample.model.Region;
import xiezhi.sample.model.Violation;

/**
 * Everything cases are drawn from.
 *
 * @param regions invented cities
 * @param names parts of names by list
 * @param violations violations by id
 */
public record Catalogue(List<Region> regions, Map<String, List<String>> names, Map<String, Violation> violations) {
    private static final List<String> IDS = List.of(
            "V01", "V02", "V03", "V04", "V05", "V07", "V08", "V09", "V10", "V11", "V12", "V13", "V17", "V18", "V20",
            "V21", "V22", "V23", "V25", "V26", "V29", "V30", "V31", "V32", "V35", "V36");
    private static final List<String> TRAITS = List.of(
            "test",
            "permit",
            "crime",
            "base",
            "floor",
            "halt",
            "only",
            "anyone",
            "citizen",
            "gains",
            "once",
            "persons",
            "orderDays",
            "thing");
    private static final List<String> TEXTS = List.of("fact", "order", "done", "limitName");
    private static final List<String> ROWS =
            List.of("scene", "proof", "facility", "missed", "workshop", "material", "ph", "area", "outlets");

    /** Reads the resources. */
    public static Catalogue load() {
        var violations = new LinkedHashMap<String, Violation>();
        IDS.forEach(id -> violations.put(id, violation(id)));
        var regions = Yaml.list(Yaml.read("regions.yaml")).stream()
                .map(Catalogue::region)
                .toList();
        return new Catalogue(regions, readNames(), violations);
    }

    /** The names of a list; it must be there. */
    public List<String> names(String list) {
        List<String> found = names.get(list);
        if (found == null) {
            throw new IllegalArgumentException("expected the list of names " + list);
        }
        return found;
    }

    /** The violation of that id; it must be there. */
    public Violation violation(String id, String wanted) {
        return Optional.ofNullable(violations.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no violation " + id + " for " + wanted));
    }

    private static Map<String, List<String>> readNames() {
        var names = new LinkedHashMap<String, List<String>>();
        Yaml.map(Yaml.read("names.yaml")).forEach((list, node) -> {
            List<String> values = node instanceof String letters
                    ? letters.strip().codePoints().mapToObj(Character::toString).toList()
                    : Yaml.texts(node);
            names.put(list, values);
        });
        return names;
    }

    private static Region region(Object node) {
        Map<String, Object> map = Yaml.map(node);
        var counties = new ArrayList<Region.County>();
        for (Object county : Yaml.list(map.get("counties"))) {
            Map<String, Object> own = Yaml.map(county);
            counties.add(new Region.County(
                    Yaml.text(own.get("name")), Yaml.text(own.get("branch")), Yaml.text(own.get("mark"))));
        }
        return new Region(
                Yaml.text(map.get("province")),
                Yaml.text(map.get("city")),
                Yaml.text(map.get("code")),
                Yaml.text(map.get("mark")),
                Yaml.text(map.get("bank")),
                Yaml.text(map.get("court")),
                counties);
    }

    private static Violation violation(String id) {
        Map<String, Object> map = Yaml.map(Yaml.read("violations/" + id + ".yaml"));
        var traits = new LinkedHashMap<String, String>();
        TRAITS.stream().filter(map::containsKey).forEach(trait -> traits.put(trait, Yaml.text(map.get(trait))));
        var texts = new LinkedHashMap<String, String>();
        TEXTS.stream().filter(map::containsKey).forEach(text -> texts.put(text, tight(Yaml.text(map.get(text)))));
        var rows = new LinkedHashMap<String, List<String>>();
        ROWS.stream().filter(map::containsKey).forEach(row -> rows.put(row, Yaml.texts(map.get(row))));
        var laws = new LinkedHashMap<String, Violation.Law>();
        for (String regime : List.of("old", "code")) {
            if (map.containsKey(regime)) {
                laws.put(regime, law(Yaml.map(map.get(regime))));
            }
        }
        return new Violation(
                id, Yaml.text(map.get("cause")), Yaml.text(map.get("short")), traits, texts, rows, laws, details(map));
    }

    private static Violation.Law law(Map<String, Object> map) {
        boolean isRelative = map.containsKey("minPercent") || map.containsKey("minTimes");
        String unit = map.containsKey("minPercent") ? "Percent" : map.containsKey("minTimes") ? "Times" : "";
        return new Violation.Law(
                Yaml.text(map.get("violated")),
                Yaml.text(map.get("rule")),
                Yaml.text(map.get("basis")),
                Yaml.text(map.get("penalty")),
                Yaml.number(map.get("min" + unit)),
                Yaml.number(map.get("max" + unit)),
                isRelative);
    }

    private static Violation.Details details(Map<String, Object> map) {
        return new Violation.Details(
                maps(map.get("trades")),
                maps(map.get("factors")),
                Yaml.list(map.get("levels")).stream().map(Catalogue::level).toList(),
                Yaml.list(map.get("questions")).stream().map(Yaml::texts).toList(),
                Yaml.list(map.get("recall")).stream().map(Yaml::texts).toList());
    }

    private static List<Map<String, String>> maps(@org.jspecify.annotations.Nullable Object node) {
        return Yaml.list(node).stream()
                .map(row -> {
                    var copy = new LinkedHashMap<String, String>();
                    Yaml.map(row).forEach((key, value) -> copy.put(key, Yaml.text(value)));
                    return (Map<String, String>) copy;
                })
                .toList();
    }

    private static Violation.Level level(Object node) {
        Map<String, Object> map = Yaml.map(node);
        var options = new ArrayList<Violation.Option>();
        for (Object option : Yaml.list(map.get("options"))) {
            Map<String, Object> own = Yaml.map(option);
            var slots = new LinkedHashMap<>(own);
            slots.keySet().removeAll(List.of("text", "percent"));
            options.add(new Violation.Option(Yaml.text(own.get("text")), (int) Yaml.number(own.get("percent")), slots));
        }
        return new Violation.Level(Yaml.text(map.get("factor")), options);
    }

    /** Folded YAML lines join with a space; Chinese text wants none. */
    private static String tight(String text) {
        return text.replaceAll("(?<=[^\\x00-\\x7F]) (?=[^\\x00-\\x7F]|\\{)", "");
    }
}
