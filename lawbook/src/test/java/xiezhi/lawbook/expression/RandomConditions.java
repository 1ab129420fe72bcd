package xiezhi.lawbook.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import xiezhi.lawbook.schema.Layout;
import xiezhi.lawbook.schema.Plain;

/** Writes random conditions and random cases for them, the same for the same seed. */
final class RandomConditions {
    private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> WORDS = List.of("甲", "乙", "甲公司", "fine", "");
    private static final List<String> LISTS = List.of("citations", "interviews", "mismatches");
    private static final List<String> NAMES = List.of("d", "e");
    /** Fields of a row that conditions and cases use, of each plain kind. */
    private static final int FIELDS = 4;

    private final RandomGenerator random;

    RandomConditions(RandomGenerator random) {
        this.random = random;
    }

    /** What a condition may name. */
    private record Named(String prefix, Layout layout) {}

    String condition() {
        return flag(1 + random.nextInt(3), List.of(new Named("c", Conditions.SCHEMA.root())));
    }

    private String flag(int depth, List<Named> names) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? has(names) : field(Plain.FLAG, names, "true");
        }
        var less = depth - 1;
        return switch (random.nextInt(14)) {
            case 0, 1 -> "(" + flag(less, names) + " && " + flag(less, names) + ")";
            case 2, 3 -> "(" + flag(less, names) + " || " + flag(less, names) + ")";
            case 4 -> "!(" + flag(less, names) + ")";
            case 5 -> "(" + flag(less, names) + " ? " + flag(less, names) + " : " + flag(less, names) + ")";
            case 6 -> "(" + number(less, names) + " " + any(OPERATORS) + " " + number(less, names) + ")";
            case 7 -> "(" + day(less, names) + " " + any(OPERATORS) + " " + day(less, names) + ")";
            case 8 -> "(" + text(less, names) + " " + any(List.of("==", "!=")) + " " + text(less, names) + ")";
            case 9 -> "(" + text(less, names) + " in [\"甲\", \"fine\"])";
            case 10 -> text(0, names) + "." + any(List.of("contains", "startsWith", "endsWith", "matches")) + "(\"甲\")";
            case 11 -> quantified(less, names);
            case 12 -> random.nextBoolean() ? "isWorkday(" + day(less, names) + ")" : has(names);
            default -> "(" + number(less, names) + " in [0, 1, 5])";
        };
    }

    private String quantified(int depth, List<Named> names) {
        if (names.size() > NAMES.size()) {
            return has(names);
        }
        var list = any(LISTS);
        var layout = Conditions.SCHEMA.root().list(list).orElseThrow().element();
        var name = NAMES.get(names.size() - 1);
        var inside = new ArrayList<>(names);
        inside.add(new Named(name, layout));
        var macro = any(List.of("all", "exists", "exists", "exists_one", "filter"));
        var whole = "c." + list + "." + macro + "(" + name + ", " + flag(depth, inside) + ")";
        return macro.equals("filter") ? "(" + whole + ".size() " + any(OPERATORS) + " 1)" : whole;
    }

    private String number(int depth, List<Named> names) {
        if (depth == 0) {
            return random.nextBoolean() ? random.nextInt(9) + "" : field(Plain.NUMBER, names, "3");
        }
        var less = depth - 1;
        return switch (random.nextInt(7)) {
            case 0 ->
                "(" + number(less, names) + " " + any(List.of("+", "-", "*", "/", "%")) + " " + number(less, names)
                        + ")";
            case 1 -> "days(" + day(less, names) + ", " + day(less, names) + ")";
            case 2 -> "workdays(" + day(less, names) + ", " + day(less, names) + ")";
            case 3 -> text(less, names) + ".size()";
            case 4 -> "c." + any(LISTS) + ".size()";
            case 5 -> "(" + flag(less, names) + " ? " + number(less, names) + " : " + number(less, names) + ")";
            default -> number(0, names);
        };
    }

    private String day(int depth, List<Named> names) {
        if (depth == 0) {
            return random.nextInt(3) == 0
                    ? "date(\"" + anyDay() + "\")"
                    : field(Plain.DAY, names, "date(\"2025-10-01\")");
        }
        var less = depth - 1;
        return switch (random.nextInt(6)) {
            case 0 -> "addDays(" + day(less, names) + ", " + number(less, names) + ")";
            case 1 -> "addWorkdays(" + day(less, names) + ", " + number(less, names) + ")";
            case 2 -> "addMonths(" + day(less, names) + ", " + number(less, names) + ")";
            case 3 -> "nextWorkday(" + day(less, names) + ")";
            default -> day(0, names);
        };
    }

    private String text(int depth, List<Named> names) {
        if (depth > 0 && random.nextInt(4) == 0) {
            return "(" + flag(depth - 1, names) + " ? " + text(0, names) + " : " + text(0, names) + ")";
        }
        return random.nextInt(3) == 0 ? "\"" + any(WORDS) + "\"" : field(Plain.TEXT, names, "\"甲\"");
    }

    private String has(List<Named> names) {
        return switch (random.nextInt(3)) {
            case 0 -> "has(c." + any(List.of("decision", "priorNotice", "interview")) + ")";
            case 1 -> "has(c." + any(LISTS) + ")";
            default -> {
                var named = any(names);
                yield "has(" + named.prefix() + "."
                        + any(fields(named.layout())).path() + ")";
            }
        };
    }

    private String field(Plain plain, List<Named> names, String otherwise) {
        var named = random.nextInt(5) == 0 ? new Named("c.decision", Conditions.SCHEMA.document()) : any(names);
        var fields = fields(named.layout()).stream()
                .filter(field -> field.plain() == plain)
                .toList();
        return fields.isEmpty() ? otherwise : named.prefix() + "." + any(fields).path();
    }

    private static List<Layout.Field> fields(Layout layout) {
        Map<Plain, Integer> counts = new TreeMap<>();
        return layout.fields().stream()
                .filter(field -> !field.path().isEmpty() && !field.path().equals("head.kind"))
                .filter(field -> counts.merge(field.plain(), 1, Integer::sum) <= FIELDS)
                .toList();
    }

    /** A case as an example gives it. */
    String file() {
        var root = node(Conditions.SCHEMA.root());
        for (var list : LISTS) {
            if (random.nextInt(4) > 0) {
                var element = Conditions.SCHEMA.root().list(list).orElseThrow().element();
                root.put(list, random.nextInt(6) == 0 ? "!unknown " : rows(element));
            }
        }
        for (var slot : List.of("decision", "priorNotice")) {
            if (random.nextInt(3) > 0) {
                root.put(slot, node(Conditions.SCHEMA.document()));
            }
        }
        return written(root);
    }

    private List<Object> rows(Layout element) {
        List<Object> rows = new ArrayList<>();
        for (var i = random.nextInt(4); i > 0; i--) {
            rows.add(node(element));
        }
        return rows;
    }

    private Map<String, Object> node(Layout layout) {
        Map<String, Object> node = new TreeMap<>();
        for (var field : fields(layout)) {
            if (random.nextInt(10) < 3) {
                continue;
            }
            var tag = switch (random.nextInt(8)) {
                case 0 -> "!unknown ";
                case 1 -> "!unsure ";
                default -> "";
            };
            put(node, List.of(field.path().split("\\.")), tag.equals("!unknown ") ? tag : tag + value(field.plain()));
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> node, List<String> path, String value) {
        if (path.size() == 1) {
            node.put(path.getFirst(), value);
        } else {
            var inner =
                    (Map<String, Object>) node.computeIfAbsent(path.getFirst(), key -> new TreeMap<String, Object>());
            put(inner, path.subList(1, path.size()), value);
        }
    }

    private String value(Plain plain) {
        return switch (plain) {
            case NUMBER -> any(List.of("0", "1", "2", "5", "7", "-3", "100000"));
            case DAY -> anyDay().toString();
            case MINUTE -> anyDay() + "T0" + random.nextInt(10) + ":30";
            case FLAG -> random.nextBoolean() + "";
            case TEXT -> "\"" + any(WORDS) + "\"";
        };
    }

    /** Mostly of 2025 and 2026, whose working days are known, sometimes of 2027. */
    private LocalDate anyDay() {
        return LocalDate.of(2025, 9, 20).plusDays(random.nextInt(10) == 0 ? 600 : random.nextInt(30));
    }

    private static String written(Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                list.stream().map(RandomConditions::written).collect(Collectors.joining(", ", "[", "]"));
            default -> node.toString();
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
