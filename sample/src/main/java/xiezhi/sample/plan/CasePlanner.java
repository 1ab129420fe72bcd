package xiezhi.sample.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.Agency;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Fine;
import xiezhi.sample.model.Party;
import xiezhi.sample.model.Region;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.model.Violation;
import xiezhi.sample.text.Dice;

/** Plans whole cases. A draft that breaks a term or lacks a wished flag is thrown away and drawn anew. */
public final class CasePlanner {
    private static final int MOST_DRAFTS = 4000;

    private final Catalogue catalogue;
    private final WorkingDays calendar;
    private final TimelinePlanner timelines;
    private final PeopleMaker people;
    private final ShapePlanner shapes;

    /** A planner over that catalogue and calendar. */
    public CasePlanner(Catalogue catalogue, WorkingDays calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.timelines = new TimelinePlanner(calendar);
        this.people = new PeopleMaker(catalogue);
        this.shapes = new ShapePlanner(catalogue);
    }

    /** The case of that id under that seed. */
    public CaseModel plan(long seed, String id, CaseWish wish) {
        return plan(seed, id, wish, 0);
    }

    /** Another case of that id; {@code attempt} counts from zero. */
    public CaseModel plan(long seed, String id, CaseWish wish, int attempt) {
        Dice own = Dice.of(seed).named(id).named("attempt" + attempt);
        for (int draft = 0; draft < MOST_DRAFTS; draft++) {
            Dice dice = own.named("draft" + draft);
            CaseModel model = draft(Dice.of(seed), id, dice, wish);
            if (!model.shape().has("mixed")
                    && satisfies(model.shape().features(), wish.needs())
                    && wish.breaks().containsAll(Soundness.faults(model, calendar))) {
                return model;
            }
        }
        throw new IllegalStateException("no case found with " + wish.needs() + " within " + MOST_DRAFTS + " drafts");
    }

    /** Whether the flags are as needed. */
    public static boolean satisfies(Set<String> flags, Set<String> needs) {
        return needs.stream()
                .allMatch(need -> need.startsWith("!") ? !flags.contains(need.substring(1)) : flags.contains(need));
    }

    private CaseModel draft(Dice corpus, String id, Dice dice, CaseWish wish) {
        Region region = dice.pick("region", catalogue.regions());
        Region.County county = dice.pick("county", region.counties());
        Dice house = corpus.named("house/" + region.city());
        ShapePlanner.Core core = shapes.core(dice, wish.needs());
        Violation violation = catalogue.violation(core.violation(), id);
        boolean isMild = core.procedure() == Shape.Procedure.NO_PENALTY || core.procedure() == Shape.Procedure.SPOT;
        var offence = new Offence(violation, dice.named("offence"), catalogue, isMild);
        Map<String, String> trade = dice.pick("trade", violation.data().trades());
        var choice = LawChoice.of(violation, core.regime(), offence);
        boolean hasFine =
                core.procedure() != Shape.Procedure.NO_PENALTY && core.procedure() != Shape.Procedure.CRIMINAL;
        Fine fine =
                offence.fine(violation.laws().getOrDefault(choice.applied(), choice.law()), house.chance("start", 60));
        Shape shape = shapes.finished(
                core, violation, choice, hasFine ? fine.fen() : 0, new ShapePlanner.Throws(dice, house));
        shape = region.province().startsWith("湖南") ? shape.with("hunan") : shape;
        Timeline timeline = timelines.plan(
                shape, shape.features(), offence.sinceDays(), orderDays(violation), dice.named("days"), wish.days());
        Agency agency = people.agency(region, county, shape.has("branch"), house.named(county.name()));
        Party party = people.party(shape.party(), region, county, trade, dice.named("party"));
        Map<String, String> slots = new HashMap<>(offence.slots());
        slots.put("trade", trade.getOrDefault("name", ""));
        slots.put("product", trade.getOrDefault("product", ""));
        slots.put("process", trade.getOrDefault("process", ""));
        slots.put("law", choice.applied());
        slots.put(
                "permit",
                (party.creditCode().isEmpty() ? "92" : party.creditCode()) + "00" + dice.between("permit", 1, 2) + "P");
        return new CaseModel(id, shape, agency, party, violation, slots, fine, timeline);
    }

    private static int orderDays(Violation violation) {
        return violation.trait("orderDays").map(Integer::parseInt).orElse(0);
    }

    /**
     * Which law governs.
     *
     * @param applied {@code old} or {@code code}
     * @param law that law
     * @param comparison empty, or how the laws compare: {@code old-lighter}, {@code new-lighter}, {@code equal},
     *     {@code mixed}
     */
    record LawChoice(String applied, Violation.Law law, String comparison) {
        static LawChoice of(Violation violation, Shape.Regime regime, Offence offence) {
            Violation.Law old = violation.laws().get("old");
            Violation.Law code = violation.laws().get("code");
            if (regime == Shape.Regime.CROSSING && old != null && code != null) {
                String comparison = compare(old, code, offence);
                return "new-lighter".equals(comparison)
                        ? new LawChoice("code", code, comparison)
                        : new LawChoice("old", old, comparison);
            }
            if (regime == Shape.Regime.OLD && old != null) {
                return new LawChoice("old", old, "");
            }
            if (code != null) {
                return new LawChoice("code", code, "");
            }
            throw new IllegalStateException("violation " + violation.id() + " has no law for " + regime);
        }

        private static String compare(Violation.Law old, Violation.Law code, Offence offence) {
            int least = Long.compare(offence.least(old), offence.least(code));
            int greatest = Long.compare(offence.greatest(old), offence.greatest(code));
            if (least == 0 && greatest == 0) {
                return "equal";
            }
            if (least <= 0 && greatest <= 0) {
                return "old-lighter";
            }
            return least >= 0 && greatest >= 0 ? "new-lighter" : "mixed";
        }
    }
}
