package xiezhi.sample.text;

/** Conditions on flags: {@code a&!b} holds when flag a is raised and b is not; a comma separates alternatives. */
final class Condition {
    private Condition() {}

    static boolean holds(String condition, Values values) {
        for (String alternative : condition.split(",")) {
            boolean all = true;
            for (String flag : alternative.split("&")) {
                boolean wanted = !flag.startsWith("!");
                all &= values.has(wanted ? flag : flag.substring(1)) == wanted;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
