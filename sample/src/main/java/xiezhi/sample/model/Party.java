package xiezhi.sample.model;

/**
 * The invented party 当事人.
 *
 * @param kind what it is in law
 * @param name name as on the licence or identity card
 * @param creditCode unified social credit code; empty for a citizen
 * @param head legal representative, operator, or the citizen himself
 * @param site place where it works
 * @param address registered address or home
 * @param contact person met on the site
 */
public record Party(
        Kind kind, String name, String creditCode, Person head, String site, String address, Person contact) {
    /** What a party is in law. */
    public enum Kind {
        /** Company or other organisation. */
        UNIT("unit"),
        /** Sole trader 个体工商户. */
        SOLE_TRADER("sole-trader"),
        /** Citizen. */
        CITIZEN("citizen");

        private final String flag;

        Kind(String flag) {
            this.flag = flag;
        }

        /** Flag of templates and defects. */
        public String flag() {
            return flag;
        }
    }

    /** How outward documents address the party. */
    public String pronoun() {
        return kind == Kind.UNIT ? "你单位" : "你";
    }
}
