package xiezhi.wire;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.casefile.Document;
import xiezhi.core.event.CaseEvent;

/**
 * An event as the page of a case shows it: of a document only kind, title, number, day, file and pages, as in a review.
 * Whole documents made a page some hundred times heavier; exports and hashes keep them.
 */
final class EventHead {
    private EventHead() {}

    static ObjectNode of(CaseEvent event) {
        var node = JsonNodeFactory.instance.objectNode().put("type", event.tag());
        var record = (Record) event;
        for (var part : RecordParts.of(record.getClass()).parts()) {
            var name = part.name();
            switch (part.of(record)) {
                case Document document -> ReviewJson.document(node.putObject(name), document);
                case CaseEvent inner -> node.set(name, of(inner));
                case Object other -> {
                    var encoded = RecordJson.encodeValue(other);
                    if (encoded != null) {
                        node.set(name, encoded);
                    }
                }
            }
        }
        return node;
    }
}
