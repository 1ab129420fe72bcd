package xiezhi.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.Planting;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.paper.CaseRendering;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.CaseWish;
import xiezhi.sample.text.Dice;

/** Makes cases with chosen defects, drawing anew until every chosen defect shows. */
final class CaseMaker {
    private static final int MOST_ATTEMPTS = 60;
    private static final int MOST_DEFECTS = 5;

    private final long seed;
    private final CasePlanner planner;
    private final WorkingDays calendar;
    private final CaseRendering rendering;

    CaseMaker(long seed, CasePlanner planner, WorkingDays calendar) {
        this.seed = seed;
        this.planner = planner;
        this.calendar = calendar;
        this.rendering = new CaseRendering(seed, calendar);
    }

    /** A clean case. */
    WrittenCase clean(String id) {
        CaseModel model = planner.plan(seed, id, CaseWish.ANY);
        var planting = new Planting(List.of(), calendar);
        return new WrittenCase(model, rendering.render(model, planting), List.of(), planting);
    }

    /** A case with that one defect. */
    WrittenCase with(String id, Defect defect) {
        return with(id, defect, List.of());
    }

    /** A case that has those features and exactly those defects. */
    WrittenCase exactly(String id, Set<String> features, List<Defect> defects) {
        Set<String> needs = new HashSet<>(features);
        Map<String, String> days = new HashMap<>();
        Set<String> breaks = new HashSet<>();
        for (Defect defect : defects) {
            needs.addAll(defect.wish().needs());
            days.putAll(defect.wish().days());
            breaks.addAll(defect.wish().breaks());
        }
        var wish = new CaseWish(needs, days, breaks);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            CaseModel model = planner.plan(seed, id, wish, attempt);
            var planting = new Planting(defects, calendar);
            List<Paper> papers = rendering.render(model, planting);
            if (planting.allTook()) {
                return new WrittenCase(model, papers, defects, planting);
            }
        }
        throw new IllegalStateException("the defects do not show together in any draft of " + id);
    }

    /** A case with that defect and some others of the list that fit beside it. */
    WrittenCase with(String id, Defect first, List<Defect> others) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            CaseModel model = planner.plan(seed, id, first.wish(), attempt);
            List<Defect> chosen =
                    companions(first, others, model, Dice.of(seed).named(id).named("defects"));
            for (List<Defect> defects : List.of(chosen, List.of(first))) {
                var planting = new Planting(defects, calendar);
                List<Paper> papers = rendering.render(model, planting);
                if (planting.allTook()) {
                    return new WrittenCase(model, papers, defects, planting);
                }
            }
        }
        throw new IllegalStateException("defect " + first.id() + " does not show in any draft of " + id);
    }

    private static List<Defect> companions(Defect first, List<Defect> others, CaseModel model, Dice dice) {
        List<Defect> chosen = new ArrayList<>(List.of(first));
        Set<String> taken = new HashSet<>(first.footprint());
        int wanted = others.isEmpty() ? 1 : dice.between("count", 1, MOST_DEFECTS);
        for (int i = 0; chosen.size() < wanted && i < others.size(); i++) {
            Defect next = others.get(dice.between("companion" + i, 0, others.size() - 1));
            boolean fits = next.wish().days().isEmpty()
                    && CasePlanner.satisfies(
                            model.shape().features(), next.wish().needs())
                    && next.footprint().stream().noneMatch(taken::contains);
            if (fits && !taken.contains("*") && !next.footprint().contains("*")) {
                chosen.add(next);
                taken.addAll(next.footprint());
            }
        }
        return chosen;
    }
}
