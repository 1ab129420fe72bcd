package xiezhi.lawbook.schema;

import xiezhi.core.admission.EventFacts;
import xiezhi.core.admission.History;
import xiezhi.core.fact.Fact;
import xiezhi.lawbook.load.YamlNode;

/** What gates can ask: the history of a case and the proposed event, each as a row. */
public final class StepSchema {
    private final RecordLayouts records = new RecordLayouts();
    private final Layout history = records.layout(History.class);
    private final Layout event = records.layout(EventFacts.class);

    /** Layout of the history, {@code c} in conditions. */
    public Layout history() {
        return history;
    }

    /** Layout of the proposed event, {@code e} in conditions. */
    public Layout event() {
        return event;
    }

    public Row row(History facts) {
        return records.row(facts);
    }

    public Row row(EventFacts facts) {
        return records.row(facts);
    }

    /** The row of facts that differ from those of another row in the kind of event alone; nothing is read again. */
    public Row row(EventFacts facts, Row likeIt) {
        return likeIt.with(field("tag"), facts.tag()).with(field("stage"), facts.stage());
    }

    private Layout.Field field(String path) {
        return event.field(path).orElseThrow();
    }

    /** The history an example gives; what it does not give is absent. */
    public Row history(YamlNode given) {
        return GivenRow.of(history, given);
    }

    /** The event an example gives; its tag is {@code tag} unless given. */
    public Row event(YamlNode given, String tag) {
        var row = GivenRow.of(event, given);
        var field = event.field("tag").orElseThrow();
        if (row.fact(field.index()).isAbsent()) {
            row.put(field, Fact.of(tag));
        }
        return row;
    }
}
