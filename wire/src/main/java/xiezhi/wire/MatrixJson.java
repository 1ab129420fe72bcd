package xiezhi.wire;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.report.ElementMatrix;

/** Elements, evidence and articles of a case as JSON. docs/JSON.md describes every field. */
public final class MatrixJson {
    private MatrixJson() {}

    /** All violations the case alleges, as one line. */
    public static String matrices(List<ElementMatrix> matrices) {
        var object = JsonNodeFactory.instance.objectNode();
        var array = object.putArray("violations");
        matrices.forEach(matrix -> matrix(array.addObject(), matrix));
        return JsonMapper.shared().writeValueAsString(object);
    }

    private static void matrix(ObjectNode node, ElementMatrix matrix) {
        node.put("violation", matrix.violation()).put("zh", matrix.zh());
        matrix.day().known().ifPresent(day -> node.put("day", day.toString()));
        var rows = node.putArray("rows");
        matrix.rows().forEach(row -> row(rows.addObject(), row));
    }

    private static void row(ObjectNode node, ElementMatrix.Row row) {
        node.put("element", row.id())
                .put("zh", row.zh())
                .put("en", row.en())
                .put("isProved", row.isProved())
                .put("isCited", row.isCited());
        words(node.putArray("alleged"), row.alleged());
        words(node.putArray("evidence"), row.evidence());
        ReviewJson.citations(node.putArray("articles"), row.articles());
        node.put("outcome", row.outcome().id());
        var rules = node.putArray("rules");
        for (var finding : row.findings()) {
            rules.addObject()
                    .put("rule", finding.rule())
                    .put("title", finding.title())
                    .put("message", finding.message())
                    .put("outcome", finding.outcome().id());
        }
    }

    private static void words(ArrayNode array, List<ElementMatrix.Words> all) {
        for (var words : all) {
            array.addObject()
                    .put("kind", words.kind())
                    .put("sure", words.isSure())
                    .put("file", words.place().file())
                    .put("page", words.place().page())
                    .put("paragraph", words.place().paragraph())
                    .put("text", words.place().text());
        }
    }
}
