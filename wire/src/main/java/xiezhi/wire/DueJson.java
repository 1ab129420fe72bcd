package xiezhi.wire;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Limit;
import xiezhi.core.deadline.TermAnswer;

/**
 * Terms and due dates as JSON, one object a line:
 * {@code {"term","zh","event","from","opens","due","latest","counted","derivation","cites","outcome","reason"}}.
 */
public final class DueJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DueJson() {}

    /** One term of the list: id, name, the events it starts and ends with. */
    public static String listed(DeadlineRule rule) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("term", rule.id())
                .put("zh", rule.zh())
                .put("kind", rule.kind().id())
                .put("owner", rule.owner());
        var starts = object.putArray("startsWith");
        rule.bounds().starts().forEach(event -> starts.add(event.tag()));
        var ends = object.putArray("endsWith");
        rule.bounds().endsWith().forEach(event -> ends.add(event.tag()));
        return MAPPER.writeValueAsString(object);
    }

    /** One answer. {@code due} is null when the day cannot be told or there is no such term; {@code reason} says why. */
    public static String answer(TermAnswer answer) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("term", answer.rule().id())
                .put("zh", answer.rule().zh());
        switch (answer.due()) {
            case Due.On on -> on(object, on);
            case Due.None none -> object.putNull("from").putNull("due").put("reason", none.reason());
            case Due.Unknown unknown -> {
                object.putNull("from").putNull("due").put("reason", unknown.reason());
                unknown.notBefore().ifPresent(day -> object.put("notBefore", day.toString()));
            }
        }
        var counted = object.putArray("counted");
        if (answer.due() instanceof Due.On on) {
            on.counted().forEach(day -> counted.add(day.toString()));
        }
        var derivation = object.putArray("derivation");
        answer.derivation().forEach(step -> derivation.add(step.text()));
        var cites = object.putArray("cites");
        answer.cites().forEach(cites::add);
        object.put("outcome", answer.judgement().outcome().id());
        object.put("judgement", answer.judgement().reason());
        return MAPPER.writeValueAsString(object);
    }

    private static void on(ObjectNode object, Due.On on) {
        object.put("event", on.from().event().tag());
        object.put("from", on.from().day().toString());
        on.opens().ifPresent(day -> object.put("opens", day.toString()));
        object.put("due", text(on.last()));
        if (!on.latest().equals(on.last())) {
            object.put("latest", text(on.latest()));
        }
    }

    private static String text(Limit limit) {
        return limit.minute().map(Object::toString).orElse(limit.day().toString());
    }
}
