package xiezhi.server;

import tools.jackson.databind.JsonNode;

/** Whether what somebody sent can be kept and shown: no control characters but line ends and tabs, no half characters. */
public final class Storable {
    private Storable() {}

    /** Whether every text and every name in it can be kept. */
    public static boolean is(JsonNode node) {
        if (node.isString()) {
            return is(node.asString());
        }
        return node.propertyStream().allMatch(each -> is(each.getKey()) && is(each.getValue()))
                && (node.isObject() || node.valueStream().allMatch(Storable::is));
    }

    private static boolean is(String text) {
        return text.codePoints()
                .noneMatch(each -> (Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t')
                        || Character.getType(each) == Character.SURROGATE);
    }
}
