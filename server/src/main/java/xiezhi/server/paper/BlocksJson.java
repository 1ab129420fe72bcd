package xiezhi.server.paper;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.compose.form.Block;
import xiezhi.compose.form.Span;

/** The content of a filled form as JSON. A span without field is fixed wording. */
final class BlocksJson {
    private BlocksJson() {}

    static ArrayNode of(List<Block> blocks) {
        var array = JsonNodeFactory.instance.arrayNode();
        blocks.forEach(block -> block(array.addObject(), block));
        return array;
    }

    private static void block(ObjectNode node, Block block) {
        switch (block) {
            case Block.Line line -> {
                node.put("kind", "line").put("setting", line.setting().name().toLowerCase(Locale.ROOT));
                spans(node.putArray("spans"), line.spans());
            }
            case Block.Row row -> {
                node.put("kind", "row").put("isForm", row.isForm());
                var cells = node.putArray("cells");
                row.cells().forEach(cell -> spans(cells.addArray(), cell));
            }
            case Block.PageBreak end -> node.put("kind", "page-break");
        }
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        for (var span : spans) {
            var node = array.addObject().put("text", span.text());
            if (!span.isFixed()) {
                node.put("field", span.field());
            }
            if (span.isBlank()) {
                node.put("blank", true);
            }
        }
    }
}
