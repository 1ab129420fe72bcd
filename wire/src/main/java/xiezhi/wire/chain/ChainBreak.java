package xiezhi.wire.chain;

/**
 * The first place where a chain does not hold.
 *
 * @param kind what was done
 * @param docket docket it was done to; empty when it cannot be told
 * @param seq line of that docket, 0 when it cannot be told
 * @param message what was found, for the user
 */
public record ChainBreak(Kind kind, String docket, int seq, String message) {

    /** What was done to the record. */
    public enum Kind {
        EDITED("改动"),
        REMOVED("删除"),
        REORDERED("调换次序"),
        BACK_DATED("改动时间"),
        WRONG_ROOT("日根不符"),
        UNREADABLE("无法读取");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** Word for the user. */
        public String chinese() {
            return chinese;
        }

        /** Word for programs, for example {@code back-dated}. */
        public String tag() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
