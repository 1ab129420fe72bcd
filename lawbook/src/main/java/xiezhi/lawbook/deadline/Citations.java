package xiezhi.lawbook.deadline;

import java.util.List;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.YamlNode;

/** Citations as law files write them. */
final class Citations {
    private Citations() {}

    /**
     * The citations at a key; one in another form is a mistake. A whole statute may be named where its article is not
     * known.
     */
    static List<String> of(YamlNode node, String key) {
        List<String> cites = node.texts(key);
        cites.stream()
                .filter(cite -> Citation.parse(cite).isEmpty() && !StatuteId.isId(cite))
                .forEach(cite ->
                        node.error("a citation statute/article, like mee-order-30/044", cite, "correct the citation"));
        return cites;
    }
}
