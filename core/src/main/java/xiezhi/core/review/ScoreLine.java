package xiezhi.core.review;

/**
 * One line that explains a score.
 *
 * @param part part of the score it belongs to
 * @param item item id of the rubric
 * @param zh the item, in Chinese
 * @param points points lost, or earned for a bonus, or taken out of the reckoning for what could not be told
 * @param reason why, in Chinese
 * @param rule rule that found it; empty when no rule but the lack of the paper itself did
 */
public record ScoreLine(Part part, String item, String zh, Points points, String reason, String rule) {

    /** Parts of a score. */
    public enum Part {
        LEGALITY("重大问题"),
        NORMATIVE("规范性"),
        BASIC("基本要素"),
        BONUS("加分"),
        UNDECIDED("未能判断");

        private final String zh;

        Part(String zh) {
            this.zh = zh;
        }

        /** Chinese label. */
        public String zh() {
            return zh;
        }
    }
}
