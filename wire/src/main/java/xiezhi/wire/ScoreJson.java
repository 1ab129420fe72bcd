package xiezhi.wire;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.review.CaseScore;
import xiezhi.core.review.ItemScore;
import xiezhi.core.review.NoScore;
import xiezhi.core.review.ReviewScore;
import xiezhi.core.review.ScoreLine;

/** The score of a case as JSON. The same fields whether there is a score or not; without one they are null and {@code reason} says why. */
final class ScoreJson {
    private ScoreJson() {}

    static ObjectNode of(CaseScore score) {
        var object = JsonNodeFactory.instance.objectNode();
        switch (score) {
            case ReviewScore scored -> scored(object, scored);
            case NoScore none ->
                object.putNull("legality")
                        .putNull("normative")
                        .putNull("deductions")
                        .putNull("total")
                        .put("reason", none.reason());
        }
        return object;
    }

    private static void scored(ObjectNode object, ReviewScore score) {
        var sums = score.sums();
        object.put("legality", sums.legality().decimal())
                .put("normative", sums.normative().decimal())
                .put("deductions", sums.deductions().decimal())
                .put("total", sums.total().decimal())
                .put("bonus", sums.bonus().decimal())
                .put("isProvisional", score.isProvisional())
                .put("rubric", score.rubric().zh())
                .put("sheet", score.sheet().id())
                .put("sheetName", score.sheet().zh())
                .put("earned", sums.earned().decimal())
                .put("standard", sums.standard().decimal());
        var items = object.putArray("items");
        score.items().forEach(item -> item(items.addObject(), item));
    }

    private static void item(ObjectNode node, ItemScore item) {
        node.put("part", item.part().id())
                .put("item", item.item().id())
                .put("zh", item.item().zh())
                .put("outcome", item.outcome().id());
        if (item.part() != ItemScore.Part.LEGALITY) {
            node.put("points", item.item().points().decimal())
                    .put("counted", item.counted().decimal())
                    .put("earned", item.earned().decimal());
        }
        if (!item.lines().isEmpty()) {
            lines(node.putArray("lines"), item);
        }
    }

    private static void lines(ArrayNode array, ItemScore item) {
        for (ScoreLine line : item.lines()) {
            array.addObject()
                    .put("rule", line.rule())
                    .put("outcome", line.outcome().id())
                    .put("points", line.points().decimal())
                    .put("reason", line.reason());
        }
    }
}
