package xiezhi.server.paper;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.core.finding.Finding;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Severity;
import xiezhi.wire.ViewJson;

/** The answer to a check as JSON. */
final class CheckJson {
    private CheckJson() {}

    static String write(DraftCheck.Answer answer) {
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("title", answer.filled().title());
        object.set("blocks", BlocksJson.of(answer.filled().blocks()));
        var missing = object.putArray("missing");
        answer.filled()
                .missing()
                .forEach(field -> missing.addObject().put("id", field.id()).put("zh", field.zh()));
        var events = object.putArray("events");
        answer.events().forEach(event -> events.add(event.event().tag()));
        object.set("refusals", ViewJson.refusals(answer.refusals()));
        object.set("findings", ViewJson.findings(answer.findings()));
        answer.cured().forEach(object.putArray("cured")::add);
        counts(object.putObject("counts"), answer.findings());
        return object.put("file", answer.file()).toString();
    }

    private static void counts(ObjectNode counts, List<Finding> findings) {
        counts.put("fatal", failed(findings, Severity.FATAL))
                .put("major", failed(findings, Severity.MAJOR))
                .put("minor", failed(findings, Severity.MINOR))
                .put(
                        "cannotTell",
                        findings.stream()
                                .filter(finding -> finding.outcome() == Outcome.CANNOT_TELL)
                                .count());
    }

    private static long failed(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.isFailure() && finding.severity() == severity)
                .count();
    }
}
