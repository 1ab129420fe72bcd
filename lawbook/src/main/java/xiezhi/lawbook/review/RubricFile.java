package xiezhi.lawbook.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.review.CheckPlace;
import xiezhi.core.review.Points;
import xiezhi.core.review.Rubric;
import xiezhi.core.review.RubricItem;
import xiezhi.core.review.Sheet;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.statute.TsvFile;

/** Reads {@code law/review/r2024.yaml} and the places of checks in it, {@code law/checks.tsv}. */
public final class RubricFile {
    private static final String PATH = "law/review/r2024.yaml";
    private static final String CHECKS = "law/checks.tsv";
    private static final List<String> COLUMNS = List.of("id", "category", "severity", "title", "basis", "r2024");
    /** What {@code law/checks.tsv} says of a check on some basic element; the rubric file says on which. */
    private static final String BASIC = "basic-elements";

    private final YamlNode node;
    private final Set<String> kinds;
    private final List<TsvFile.Row> list;
    private final LawErrors errors;
    private final Map<String, String> elementOfCheck = new TreeMap<>();

    private RubricFile(YamlNode node, Set<String> kinds, List<TsvFile.Row> list, LawErrors errors) {
        this.node = node;
        this.kinds = kinds;
        this.list = list;
        this.errors = errors;
    }

    /**
     * The rubric. Mistakes go to {@code errors}: sums that do not come out, items that are no document kind, checks that
     * are not on the list or stand in no item.
     *
     * @param kinds ids of the document kinds
     */
    public static Rubric load(LawFiles files, Set<String> kinds, LawErrors errors) {
        LawFile file = files.file(PATH).orElseGet(() -> new LawFile(PATH, ""));
        var rows = files.file(CHECKS)
                .map(table -> TsvFile.read(table, COLUMNS, errors))
                .orElseGet(List::of);
        return new RubricFile(YamlFile.read(file, errors), kinds, rows, errors).rubric();
    }

    private Rubric rubric() {
        var id = node.text("id");
        if (!id.equals("r2024")) {
            node.error("id: r2024, as its path", "'" + id + "'", "use the path");
        }
        node.oneOf(
                "provenance",
                Arrays.stream(Provenance.values()).map(Provenance::id).toList());
        var force = node.map("in_force");
        force.date("from");
        force.refuseOtherKeys();
        var halves = halves(node.map("score"));
        var legality = node.each("legality").stream().map(this::problem).toList();
        var basic = node.each("basic_elements").stream().map(this::element).toList();
        var sheets = node.each("sheets").stream().map(this::sheet).toList();
        var stated = stated();
        var own = ownMeasure(node.map("own_measure"));
        var zh = node.text("zh");
        var number = node.text("number");
        node.refuseOtherKeys();
        var draft = new Rubric(zh, number, halves, legality, basic, sheets, Map.of(), own);
        checkSums(draft);
        return new Rubric(zh, number, halves, legality, basic, sheets, places(draft, stated), own);
    }

    private static Rubric.Halves halves(YamlNode score) {
        var halves = new Rubric.Halves(
                points(score, "legality"), points(score, "normative"), points(score, "basic_deduction_at_most"));
        score.refuseOtherKeys();
        return halves;
    }

    private Rubric.OwnMeasure ownMeasure(YamlNode own) {
        own.oneOf("provenance", List.of(Provenance.DESIGN.id()));
        var percent = own.map("cost_percent");
        Map<Severity, Points> cost = new EnumMap<>(Severity.class);
        for (var severity : Severity.values()) {
            cost.put(severity, points(percent, severity.id()));
        }
        percent.refuseOtherKeys();
        var needed = own.texts("needed");
        needed.stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> own.error("document kinds", "'" + kind + "'", "use a file name of law/documents/"));
        own.refuseOtherKeys();
        return new Rubric.OwnMeasure(cost, Set.copyOf(needed));
    }

    private RubricItem problem(YamlNode each) {
        each.text("group");
        var item = new RubricItem(each.text("id"), each.text("zh"), Points.NONE);
        each.refuseOtherKeys();
        return item;
    }

    private RubricItem element(YamlNode each) {
        each.text("group");
        var item = item(each);
        for (var check : each.texts("checks")) {
            if (elementOfCheck.put(check, item.id()) != null) {
                each.error("each check in one element", check + " twice", "leave it where it fits best");
            }
            requireListed(each, check);
        }
        each.refuseOtherKeys();
        return item;
    }

    private Sheet sheet(YamlNode each) {
        var items = each.each("items").stream().map(this::sheetItem).toList();
        var bonus = each.optionalMap("bonus");
        var sheet = new Sheet(
                each.text("id"),
                each.text("zh"),
                items,
                bonus.map(node -> points(node, "points")).orElse(Points.NONE),
                bonus.map(node -> node.text("zh")).orElse(""));
        bonus.ifPresent(YamlNode::refuseOtherKeys);
        if (!points(each, "sum").equals(sheet.sum())) {
            each.error("items that add up to the sum", sheet.sum().toString(), "correct the points or the sum");
        }
        if (!Sheet.PROCEDURES.contains(sheet.id())) {
            each.error("one of " + Sheet.PROCEDURES, "'" + sheet.id() + "'", "use the procedure of a case");
        }
        each.refuseOtherKeys();
        return sheet;
    }

    private RubricItem sheetItem(YamlNode each) {
        var item = item(each);
        if (!kinds.contains(item.id()) && !item.id().equals(Sheet.OTHER_EVIDENCE)) {
            each.error("a file of law/documents/ or " + Sheet.OTHER_EVIDENCE, "'" + item.id() + "'", "correct the id");
        }
        each.refuseOtherKeys();
        return item;
    }

    private static RubricItem item(YamlNode each) {
        return new RubricItem(each.text("id"), each.text("zh"), points(each, "points"));
    }

    private Map<String, Points> stated() {
        Map<String, Points> stated = new TreeMap<>();
        node.optionalMap("stated_points")
                .map(YamlNode::entries)
                .orElseGet(Map::of)
                .forEach((check, value) -> {
                    requireListed(value, check);
                    stated.put(check, points(value));
                });
        return stated;
    }

    private void requireListed(YamlNode at, String check) {
        if (list.stream().noneMatch(row -> row.cell(0).equals(check))) {
            at.error("an id of " + CHECKS, "'" + check + "'", "correct it");
        }
    }

    private void checkSums(Rubric rubric) {
        var basic = rubric.basicElements().stream().map(RubricItem::points).reduce(Points.NONE, Points::plus);
        if (!basic.equals(rubric.halves().basicAtMost())) {
            node.error("basic elements that come to basic_deduction_at_most", basic.toString(), "correct the points");
        }
        for (var i = 0; i < rubric.legality().size(); i++) {
            var id = rubric.legality().get(i).id();
            if (!id.equals("R" + (i + 1))) {
                node.error("legality problems R1, R2, … in order", "'" + id + "'", "number them one by one");
            }
        }
        Set<String> missing = new TreeSet<>(Sheet.PROCEDURES);
        var ids = rubric.sheets().stream().map(Sheet::id).toList();
        missing.removeAll(ids);
        if (!missing.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
            node.error("one sheet for each of " + Sheet.PROCEDURES, ids.toString(), "complete the sheets");
        }
    }

    /** Where each check stands: in the basic element that names it, else where the list of checks says. */
    private Map<String, CheckPlace> places(Rubric rubric, Map<String, Points> stated) {
        var items = items(rubric);
        Map<String, CheckPlace> places = new TreeMap<>();
        for (var row : list) {
            var check = row.cell(0);
            var item = Optional.ofNullable(elementOfCheck.get(check)).orElse(row.cell(COLUMNS.size() - 1));
            var points = Optional.ofNullable(stated.get(check));
            if (item.equals(BASIC)) {
                errors.add(PATH, "the basic element of " + check, "none", "add it to the checks of an element");
            } else if (!item.isEmpty() && !items.containsKey(item)) {
                errors.add(CHECKS, "an item of " + PATH + " for " + check, "'" + item + "'", "correct it");
            } else if (points.filter(each -> !isWithin(each, items, item)).isPresent()) {
                errors.add(
                        PATH,
                        "points of " + check + " within its item",
                        points.get().toString(),
                        "correct them");
            } else if (!item.isEmpty()) {
                places.put(check, new CheckPlace(item, points));
            }
        }
        return places;
    }

    private static boolean isWithin(Points points, Map<String, Points> items, String item) {
        return Optional.ofNullable(items.get(item))
                .filter(most -> points.compareTo(most) <= 0)
                .isPresent();
    }

    /** Every item with the least points it has on any sheet. */
    private static Map<String, Points> items(Rubric rubric) {
        var sheetItems = rubric.sheets().stream().flatMap(sheet -> sheet.items().stream());
        return Stream.of(rubric.legality().stream(), rubric.basicElements().stream(), sheetItems)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(RubricItem::id, RubricItem::points, Points::atMost, TreeMap::new));
    }

    private static Points points(YamlNode map, String key) {
        return map.optional(key).map(RubricFile::points).orElseGet(() -> {
            map.error("'" + key + "' with points", "none", "add " + key + ":");
            return Points.NONE;
        });
    }

    private static Points points(YamlNode value) {
        try {
            return Points.of(value.asText());
        } catch (ArithmeticException | NumberFormatException problem) {
            value.expected("points such as 1.5");
            return Points.NONE;
        }
    }

    /** Ids that a rule may name as its item. */
    public static Set<String> itemIds(Rubric rubric) {
        return items(rubric).keySet();
    }
}
