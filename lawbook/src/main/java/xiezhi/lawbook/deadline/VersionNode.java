package xiezhi.lawbook.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import xiezhi.core.calendar.Term;
import xiezhi.core.deadline.Condition;
import xiezhi.core.deadline.CountingRules;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Extension;
import xiezhi.core.deadline.Length;
import xiezhi.core.deadline.PauseKind;
import xiezhi.core.deadline.RollOver;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.YamlNode;

/** Reads one version of a term: the file itself, or an entry of {@code versions:}. */
record VersionNode(YamlNode node, Map<String, CountingEntry> counting) {

    Optional<DeadlineVersion> read() {
        int before = node.errors().count();
        InForce inForce = InForceNode.read(node.map("in_force"));
        Optional<CountingEntry> entry = entry();
        List<Length> lengths = lengths();
        List<Extension> extensions = extensions();
        Set<PauseKind> pauses = pauses();
        List<String> cites = Citations.of(node, "cites");
        Optional<Provenance> provenance = provenance();
        var isOwn = provenance.filter(Provenance.DESIGN::equals).isPresent();
        if (cites.isEmpty() && !isOwn) {
            node.error("'cites' with the articles that set the length", "none", "add cites:");
        }
        entry.ifPresent(each -> checkUnits(each, lengths));
        if (node.errors().count() > before || entry.isEmpty() || provenance.isEmpty()) {
            return Optional.empty();
        }
        CountingRules rules = rollOver(entry.get().rules());
        return Optional.of(new DeadlineVersion(inForce, lengths, rules, extensions, pauses, cites, provenance.get()));
    }

    private Optional<CountingEntry> entry() {
        String id = node.text("counting");
        Optional<CountingEntry> entry = Optional.ofNullable(counting.get(id));
        if (entry.isEmpty()) {
            node.error("counting: one of " + counting.keySet(), id, "name how days are counted");
        }
        return entry;
    }

    private CountingRules rollOver(CountingRules rules) {
        Optional<String> text = node.optionalText("roll_over");
        if (text.isEmpty()) {
            return rules;
        }
        Optional<RollOver> rollOver = RollOver.of(text.get());
        if (rollOver.isEmpty()) {
            node.error("roll_over: yes, no or unsettled", text.get(), "choose one");
        }
        return rules.with(rollOver.orElse(RollOver.UNSETTLED));
    }

    private List<Length> lengths() {
        List<Length> lengths = new ArrayList<>();
        node.optionalMap("length").ifPresent(map -> length(map).ifPresent(lengths::add));
        node.each("lengths").forEach(item -> length(item).ifPresent(lengths::add));
        if (lengths.isEmpty()) {
            node.error("'length' or 'lengths'", "none", "add length:");
        }
        return lengths;
    }

    private Optional<Length> length(YamlNode map) {
        Condition when = map.optionalMap("when").map(VersionNode::condition).orElse(Condition.ALWAYS);
        List<Term> readings = new ArrayList<>();
        TermText.of(map).ifPresent(readings::add);
        map.optionalMap("or").flatMap(TermText::of).ifPresent(readings::add);
        map.refuseOtherKeys();
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Length(when, readings));
    }

    private static Condition condition(YamlNode map) {
        OptionalLong minFen = OptionalLong.empty();
        OptionalLong belowFen = OptionalLong.empty();
        Map<String, Set<String>> values = new TreeMap<>();
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            switch (entry.getKey()) {
                case "min_fen" -> minFen = OptionalLong.of(entry.getValue().asLong());
                case "below_fen" -> belowFen = OptionalLong.of(entry.getValue().asLong());
                default ->
                    values.put(entry.getKey(), Set.copyOf(entry.getValue().asTexts()));
            }
        }
        return new Condition(values, minFen, belowFen);
    }

    private List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>();
        for (YamlNode item : node.each("extensions")) {
            String by = item.text("by");
            TermText.of(item).ifPresent(longest -> extensions.add(new Extension(longest, by)));
            item.refuseOtherKeys();
        }
        return extensions;
    }

    private Set<PauseKind> pauses() {
        Set<PauseKind> pauses = EnumSet.noneOf(PauseKind.class);
        for (String id : node.texts("pauses")) {
            Optional<PauseKind> kind = PauseKind.of(id);
            if (kind.isEmpty()) {
                node.error("a reason days do not count for", id, "correct pauses:");
            }
            kind.ifPresent(pauses::add);
        }
        return pauses;
    }

    private Optional<Provenance> provenance() {
        return Provenance.of(node.oneOf(
                "provenance",
                Arrays.stream(Provenance.values()).map(Provenance::id).toList()));
    }

    /** The statute itself says which numbers of days are working days; a file may not say otherwise. */
    private void checkUnits(CountingEntry entry, List<Length> lengths) {
        if (entry.workingDays().isEmpty()) {
            return;
        }
        for (Length length : lengths) {
            Term term = length.readings().getFirst();
            boolean isListed = entry.workingDays().contains(term.count());
            boolean isWrong =
                    (term instanceof Term.WorkingDays && !isListed) || (term instanceof Term.CalendarDays && isListed);
            if (isWrong) {
                node.error(
                        "working days exactly for " + entry.workingDays() + " days, as "
                                + entry.rules().id() + " counts",
                        term.toString(),
                        "correct the unit or name another counting");
            }
        }
    }
}
