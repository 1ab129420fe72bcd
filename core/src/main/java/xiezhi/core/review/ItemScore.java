package xiezhi.core.review;

import java.util.List;
import java.util.Locale;
import xiezhi.core.rule.Outcome;

/**
 * What one item of the rubric earned.
 *
 * @param part part of the score it belongs to
 * @param item the item with its standard points
 * @param outcome {@code PASS} when nothing was lost, {@code FAIL} when something was, {@code NOT_APPLICABLE} when the case has no such step, {@code CANNOT_TELL} when a person must judge it
 * @param counted standard points that entered the reckoning: what does not apply or could not be told is left out
 * @param earned points earned of those; for a basic element and a legality problem, what was not lost
 * @param lines what was lost and what could not be told
 */
public record ItemScore(
        Part part, RubricItem item, Outcome outcome, Points counted, Points earned, List<ScoreLine> lines) {
    public ItemScore {
        lines = List.copyOf(lines);
    }

    /** Parts of a score. */
    public enum Part {
        LEGALITY("重大问题"),
        NORMATIVE("规范性"),
        BASIC("基本要素");

        private final String zh;

        Part(String zh) {
            this.zh = zh;
        }

        /** Chinese label. */
        public String zh() {
            return zh;
        }

        /** Name in JSON: {@code legality}, {@code normative}, {@code basic}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Points lost. */
    public Points lost() {
        return counted.minus(earned);
    }

    /** Whether a person has something to judge here; nothing more once the whole score is lost by it. */
    public boolean isOpen() {
        boolean isVeto = part == Part.LEGALITY && outcome == Outcome.FAIL;
        return !isVeto && lines.stream().anyMatch(line -> line.outcome() == Outcome.CANNOT_TELL);
    }
}
