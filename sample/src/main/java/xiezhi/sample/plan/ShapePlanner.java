package xiezhi.sample.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Violation;
import xiezhi.sample.text.Dice;

/** Decides what kind of case it is. */
final class ShapePlanner {
    private static final long HEARING_UNIT_FEN = 200_000_00L;
    private static final long HEARING_CITIZEN_FEN = 5_000_00L;
    private static final long DELIBERATION_FEN = 500_000_00L;
    private static final Map<Shape.Procedure, List<String>> NARROW = Map.of(
            Shape.Procedure.NO_PENALTY, List.of("V03", "V13", "V22", "V25", "V36"),
            Shape.Procedure.DAILY, List.of("V09", "V10"),
            Shape.Procedure.SEIZURE, List.of("V17", "V31"),
            Shape.Procedure.SPOT, List.of("V03"),
            Shape.Procedure.DETENTION, List.of("V11"),
            Shape.Procedure.CRIMINAL, List.of("V20"));
    private static final Set<String> NOT_ORDINARY = Set.of("V20", "V11");

    private final Catalogue catalogue;

    ShapePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is decided first. */
    record Core(Shape.Procedure procedure, Shape.Regime regime, String violation, Party.Kind party) {}

    /** Dice of the case and of its bureau. */
    record Throws(Dice dice, Dice house) {}

    /** Draws the core; needs that name a procedure or a regime are met at once to save drafts. */
    Core core(Dice dice, Set<String> needs) {
        Shape.Procedure procedure = List.of(Shape.Procedure.values()).stream()
                .filter(one -> needs.contains(one.flag()))
                .findFirst()
                .orElseGet(() -> procedure(dice.between("procedure", 0, 99)));
        Shape.Regime regime = List.of(Shape.Regime.values()).stream()
                .filter(one -> needs.contains(one.flag()))
                .findFirst()
                .orElseGet(() -> regime(procedure, dice.between("regime", 0, 99)));
        Predicate<String> fits = id -> fits(procedure, regime, catalogue.violation(id, "shape"));
        List<String> violations =
                catalogue.violations().keySet().stream().filter(fits).toList();
        String violation = violations.stream()
                .filter(id -> needs.contains(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> dice.pick("violation", violations));
        return new Core(procedure, regime, violation, party(catalogue.violation(violation, "party"), dice));
    }

    /** Adds everything that follows from the fine and further throws. */
    Shape finished(Core core, Violation violation, CasePlanner.LawChoice law, long fineFen, Throws throwing) {
        Dice dice = throwing.dice();
        Set<String> flags = new TreeSet<>(List.of(
                core.procedure().flag(), core.regime().flag(), core.party().flag()));
        flags.add(core.violation().toLowerCase(Locale.ROOT));
        fined(flags, core, fineFen);
        law(flags, violation, law);
        traits(flags, violation, law.applied());
        raise(flags, "second-interview", !violation.data().recall().isEmpty() || dice.chance("second", 30));
        flags.add(dice.pick("source", List.of("routine", "routine", "random", "complaint", "handed-down")));
        raise(
                flags,
                "branch",
                core.regime() == Shape.Regime.CODE && throwing.house().chance("branch", 50));
        rights(flags, core, fineFen, throwing);
        performance(flags, core, dice);
        return new Shape(core.procedure(), core.regime(), core.violation(), core.party(), flags);
    }

    private static void fined(Set<String> flags, Core core, long fineFen) {
        raise(flags, "fined", fineFen > 0);
        raise(flags, "decided", fineFen > 0 && core.procedure() != Shape.Procedure.SPOT);
        raise(flags, "fine-200k", fineFen >= HEARING_UNIT_FEN);
        raise(flags, "fine-500k", fineFen >= DELIBERATION_FEN);
    }

    private static void law(Set<String> flags, Violation violation, CasePlanner.LawChoice law) {
        flags.add("law-" + law.applied());
        raise(flags, "item", law.law().basis().contains("项"));
        raise(flags, "fixed", !law.law().isRelative() && law.law().min() > 0);
        raise(flags, "has-old", violation.laws().containsKey("old"));
        raise(flags, "has-code", violation.laws().containsKey("code"));
        raise(flags, "mixed", "mixed".equals(law.comparison()));
        raise(flags, "crossing-" + law.comparison(), !law.comparison().isEmpty());
    }

    private static void traits(Set<String> flags, Violation violation, String applied) {
        String test = violation.trait("test").orElse("");
        raise(flags, "sampled", !test.isEmpty());
        raise(flags, "test-" + test, !test.isEmpty());
        raise(flags, "permit", violation.trait("permit").isPresent());
        raise(flags, "gains", violation.trait("gains").isPresent());
        raise(flags, "persons", holds(violation, "persons", applied));
        raise(flags, "halt", holds(violation, "halt", applied));
        raise(flags, "proof", violation.lists().containsKey("proof"));
        raise(flags, "recall", !violation.data().recall().isEmpty());
    }

    /** Whether a trait holds under the law applied: {@code both}, {@code old} or {@code code}. */
    private static boolean holds(Violation violation, String trait, String applied) {
        return violation
                .trait(trait)
                .filter(when -> "both".equals(when) || when.equals(applied))
                .isPresent();
    }

    private static void rights(Set<String> flags, Core core, long fineFen, Throws throwing) {
        Dice dice = throwing.dice();
        boolean isShort = core.procedure() == Shape.Procedure.SPOT || core.procedure() == Shape.Procedure.CRIMINAL;
        if (isShort) {
            return;
        }
        long threshold = core.party() == Party.Kind.UNIT ? HEARING_UNIT_FEN : HEARING_CITIZEN_FEN;
        boolean isOffered = fineFen >= threshold
                || flags.contains("halt")
                || (fineFen > 0 && throwing.house().chance("offers", 25));
        raise(flags, "hearing-offered", isOffered);
        int path = dice.between("path", 0, 99);
        raise(flags, "hearing-held", isOffered && path < 18);
        raise(flags, "defence", path >= 12 && path < 42);
        raise(flags, "waived", path >= 42 && path < 54);
        raise(flags, "silent", path >= 54 || (path < 12 && !isOffered));
        boolean mustDeliberate = fineFen >= DELIBERATION_FEN
                || flags.contains("halt")
                || core.procedure() == Shape.Procedure.NO_PENALTY
                || flags.contains("hearing-held");
        raise(flags, "deliberated", mustDeliberate || throwing.house().chance("deliberates", 60));
        raise(
                flags,
                "extension",
                core.procedure() == Shape.Procedure.ORDINARY
                        && core.regime() == Shape.Regime.OLD
                        && dice.chance("extension", 5));
        raise(flags, "preservation", dice.chance("preservation", 8) && core.procedure() == Shape.Procedure.ORDINARY);
    }

    private static void performance(Set<String> flags, Core core, Dice dice) {
        int way = dice.between("way", 0, 99);
        boolean isOrdinary =
                core.procedure() == Shape.Procedure.ORDINARY || core.procedure() == Shape.Procedure.SEIZURE;
        boolean goesToCourt = isOrdinary && core.regime() == Shape.Regime.OLD && way < 14;
        boolean isDeferred = isOrdinary && core.regime() == Shape.Regime.OLD && way >= 14 && way < 23;
        raise(flags, "court", flags.contains("fined") && goesToCourt);
        raise(flags, "deferral", flags.contains("fined") && isDeferred);
        raise(flags, "paid", flags.contains("fined") && !goesToCourt);
        raise(flags, "seizure-extended", core.procedure() == Shape.Procedure.SEIZURE && dice.chance("extended", 40));
    }

    private static boolean fits(Shape.Procedure procedure, Shape.Regime regime, Violation violation) {
        String only = violation.trait("only").orElse("");
        boolean regimeFits = only.isEmpty() || only.equals(regime.flag());
        List<String> narrow = NARROW.getOrDefault(procedure, List.of());
        boolean procedureFits =
                narrow.isEmpty() ? !NOT_ORDINARY.contains(violation.id()) : narrow.contains(violation.id());
        return regimeFits && procedureFits;
    }

    private static Shape.Procedure procedure(int percent) {
        int[] upTo = {66, 73, 79, 86, 90, 96, 100};
        Shape.Procedure[] all = Shape.Procedure.values();
        int index = 0;
        while (percent >= upTo[index]) {
            index++;
        }
        return all[index];
    }

    private static Shape.Regime regime(Shape.Procedure procedure, int percent) {
        if (procedure == Shape.Procedure.DAILY || percent < 60) {
            return Shape.Regime.OLD;
        }
        boolean mayCross = procedure != Shape.Procedure.DETENTION && percent < 78;
        return mayCross ? Shape.Regime.CROSSING : Shape.Regime.CODE;
    }

    private static Party.Kind party(Violation violation, Dice dice) {
        if (violation.trait("citizen").isPresent()) {
            return Party.Kind.CITIZEN;
        }
        int percent = dice.between("party", 0, 99);
        if (violation.trait("anyone").isPresent() && percent < 20) {
            return Party.Kind.CITIZEN;
        }
        return percent < 32 && violation.trait("base").isEmpty() ? Party.Kind.SOLE_TRADER : Party.Kind.UNIT;
    }

    private static void raise(Set<String> flags, String name, boolean isSet) {
        if (isSet) {
            flags.add(name);
        }
    }
}
