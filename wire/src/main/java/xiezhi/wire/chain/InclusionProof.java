package xiezhi.wire.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.core.docket.DocketId;
import xiezhi.wire.WireError;

/**
 * Shows that a docket stood at a line on a day, to somebody who has only the day's root.
 *
 * @param head the docket's line
 * @param steps hashes to combine it with, from the leaf up
 * @param root the root of the day
 */
public record InclusionProof(DocketHead head, List<Step> steps, DayRoot root) {

    /**
     * One hash on the way up.
     *
     * @param sibling the other half
     * @param isLeft whether it stands on the left
     */
    public record Step(Link sibling, boolean isLeft) {}

    public InclusionProof {
        steps = List.copyOf(steps);
    }

    /** The proof for a docket among those that grew on the day; empty when it is not among them. */
    public static Optional<InclusionProof> of(DocketId docket, List<DocketHead> grown, DayRoot root) {
        List<DocketHead> sorted = grown.stream().sorted().toList();
        List<Link> leaves = sorted.stream().map(DocketHead::leaf).toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).docket().equals(docket)) {
                return Optional.of(new InclusionProof(sorted.get(i), MerkleTree.path(leaves, i), root));
            }
        }
        return Optional.empty();
    }

    /** Whether the steps lead from the line to the root. */
    public boolean holds() {
        Link reached = head.leaf();
        for (Step step : steps) {
            reached = step.isLeft() ? Link.node(step.sibling(), reached) : Link.node(reached, step.sibling());
        }
        return reached.equals(root.tree());
    }

    /** One line of canonical JSON. */
    public String write() {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("docket", head.docket().value());
        object.put("seq", head.seq());
        object.set("line", head.link().json());
        var path = object.putArray("steps");
        steps.forEach(step -> path.add(step.sibling().json().put("left", step.isLeft())));
        object.set("root", JsonMapper.shared().readTree(root.body()));
        return CanonicalJson.of(object);
    }

    /** The proof that a line of JSON says. */
    public static InclusionProof read(String line) throws WireError {
        try {
            return read(JsonMapper.shared().readTree(line));
        } catch (JacksonException problem) {
            throw new WireError("proof", "JSON", problem.getOriginalMessage());
        }
    }

    static InclusionProof read(JsonNode object) throws WireError {
        List<Step> steps = new ArrayList<>();
        try {
            for (JsonNode step : object.path("steps").values()) {
                steps.add(new Step(Link.read(step), step.path("left").asBoolean(false)));
            }
            var head = new DocketHead(
                    new DocketId(object.path("docket").asString("")),
                    object.path("seq").asInt(0),
                    Link.read(object.path("line")));
            return new InclusionProof(head, steps, DayRoot.read(object.path("root")));
        } catch (IllegalArgumentException problem) {
            throw new WireError("proof", "证明", String.valueOf(problem.getMessage()));
        }
    }
}
