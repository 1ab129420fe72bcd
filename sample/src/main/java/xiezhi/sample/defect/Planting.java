package xiezhi.sample.defect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.paper.Block;
import xiezhi.sample.paper.CaseRendering;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.paper.PaperSpec;
import xiezhi.sample.text.Values;

/** Plants defects while a case is written, and keeps where each one shows. */
public final class Planting implements CaseRendering.Hand {
    /** End of the titles of papers that belong to a daily fine. */
    private static final String SECOND_ROUND = "（按日连续处罚）";

    private final List<Defect> defects;
    private final WorkingDays calendar;
    private final Map<String, Sight> seen = new LinkedHashMap<>();

    /** Where a defect was seen. */
    public record Sight(String title, String kind, String words) {}

    /** Plants those defects. */
    public Planting(List<Defect> defects, WorkingDays calendar) {
        this.defects = List.copyOf(defects);
        this.calendar = calendar;
    }

    /** Where the defect shows; absent when it did not take. */
    public Map<String, Sight> seen() {
        return Map.copyOf(seen);
    }

    /** Whether every defect took. */
    public boolean allTook() {
        return defects.stream().allMatch(defect -> seen.containsKey(defect.id()));
    }

    @Override
    public void touch(Values values) {
        for (Defect defect : defects) {
            for (Change change : defect.changes()) {
                if (change instanceof Change.Derive derive) {
                    values.put(derive.name(), new Derivation(values, calendar).of(derive.expression()));
                }
            }
        }
    }

    @Override
    public List<PaperSpec> specs(List<PaperSpec> specs) {
        List<PaperSpec> kept = new ArrayList<>(specs);
        for (Defect defect : defects) {
            for (Change change : defect.changes()) {
                switch (change) {
                    case Change.Omit omit -> omit(defect, omit.selector(), kept);
                    case Change.Give give ->
                        kept.stream()
                                .filter(spec -> selects(give.selector(), spec.kind(), spec.title()))
                                .forEach(spec -> spec.own()
                                        .put(give.name(), new Derivation(spec.own(), calendar).of(give.expression())));
                    case Change.Flag flag ->
                        kept.stream()
                                .filter(spec -> selects(flag.selector(), spec.kind(), spec.title()))
                                .forEach(spec -> spec.own().flag(flag.name(), flag.isSet()));
                    default -> {}
                }
            }
        }
        return kept;
    }

    private void omit(Defect defect, String selector, List<PaperSpec> kept) {
        for (PaperSpec spec : List.copyOf(kept)) {
            if (selects(selector, spec.kind(), spec.title())) {
                kept.remove(spec);
                if (selects(defect.place(), spec.kind(), spec.title())) {
                    seen.putIfAbsent(defect.id(), new Sight("", spec.kind(), ""));
                }
            }
        }
    }

    @Override
    public Paper paper(Paper paper, UnaryOperator<String> print) {
        Paper changed = paper;
        for (Defect defect : defects) {
            Paper before = changed;
            for (Change change : defect.changes()) {
                changed = changed.with(Edits.apply(change, changed, print));
            }
            look(defect, before, changed, print);
        }
        return changed;
    }

    private void look(Defect defect, Paper before, Paper after, UnaryOperator<String> print) {
        if (seen.containsKey(defect.id()) || !selects(defect.place(), after.kind(), after.title())) {
            return;
        }
        if (defect.words().isEmpty()) {
            boolean isEdited = !before.blocks().equals(after.blocks());
            if (isEdited || defect.changes().stream().noneMatch(Planting::isEdit)) {
                seen.put(defect.id(), new Sight(after.title(), after.kind(), ""));
            }
            return;
        }
        String words = print.apply(defect.words());
        if (after.blocks().stream().map(Block::words).anyMatch(text -> text.contains(words))) {
            seen.put(defect.id(), new Sight(after.title(), after.kind(), words));
        }
    }

    private static boolean isEdit(Change change) {
        return !(change instanceof Change.Derive || change instanceof Change.Give || change instanceof Change.Flag);
    }

    /** Whether the selector means a paper of that kind and title; a bare kind leaves out the papers of a daily fine. */
    static boolean selects(String selector, String kind, String title) {
        int at = selector.indexOf('@');
        int equals = selector.indexOf('=');
        if (at >= 0) {
            return selector.substring(0, at).equals(kind) && title.contains(selector.substring(at + 1));
        }
        if (equals >= 0) {
            return selector.substring(0, equals).equals(kind) && title.equals(selector.substring(equals + 1));
        }
        return "*".equals(selector) || (selector.equals(kind) && !title.endsWith(SECOND_ROUND));
    }
}
