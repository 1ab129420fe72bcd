package xiezhi.lawbook.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.admission.RefusalCode;
import xiezhi.core.event.EventType;
import xiezhi.core.rule.Provenance;
import xiezhi.lawbook.expression.Scope;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.rule.VersionParts;
import xiezhi.lawbook.schema.StepSchema;

/** Reads the gates of one event from its file. Mistakes are recorded; a gate that has any is left out. */
final class GateReader {
    private static final List<String> PROVENANCES = List.of("seen", "secondary", "from-memory", "derived", "design");

    private final Scope scope;
    private final LawErrors errors;

    GateReader(StepSchema schema, LawErrors errors) {
        this.scope = Scope.of(schema.history()).with("e", schema.event());
        this.errors = errors;
    }

    List<Gate> read(LawFile file) {
        var node = YamlFile.read(file, errors);
        var id = file.id(GateBook.FOLDER);
        var tag = tag(id);
        if (tag.isEmpty() && !id.equals(GateBook.EVERY_EVENT)) {
            node.error("<stage>/<tag of an event of that stage>", id, "rename the file");
        }
        var family = tag.flatMap(EventType::of).map(type -> type.stage().name()).orElse("DOCKET");
        List<Gate> gates = new ArrayList<>();
        for (var each : node.each("gates")) {
            gate(each, tag, family).ifPresent(gates::add);
        }
        node.refuseOtherKeys();
        return gates;
    }

    /** The tag of a file of this id, which must lie in the folder of its stage. */
    private static Optional<String> tag(String id) {
        var slash = id.indexOf('/');
        return EventType.of(id.substring(slash + 1))
                .filter(type -> slash > 0 && type.stage().id().equals(id.substring(0, slash)))
                .map(EventType::tag);
    }

    private Optional<Gate> gate(YamlNode node, Optional<String> tag, String family) {
        var before = errors.count();
        var code = code(node, family);
        var provenance = node.oneOf("provenance", PROVENANCES);
        var zh = node.text("zh");
        var field = node.text("field");
        var mayBeOverridden = node.flagOr("may_be_overridden", false);
        var stopsOnFindings = node.flagOr("stops_on_findings", false);
        List<GateVersion> versions = new ArrayList<>();
        if (node.has("versions")) {
            for (var each : node.each("versions")) {
                version(each, node).ifPresent(versions::add);
                each.refuseOtherKeys();
            }
        } else {
            version(node, node).ifPresent(versions::add);
        }
        node.refuseOtherKeys();
        VersionParts.checkOrder(
                node, versions.stream().map(GateVersion::inForce).toList());
        if (provenance.equals("from-memory") && !mayBeOverridden) {
            node.error("may_be_overridden: true", "none", "what is only remembered must not close the way for good");
        }
        if (errors.count() > before || versions.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        var head = new Gate.Head(
                code.get(),
                tag,
                zh,
                field,
                mayBeOverridden,
                stopsOnFindings,
                Provenance.of(provenance).orElse(Provenance.DESIGN));
        return Optional.of(new Gate(head, versions, node.path(), node.line()));
    }

    private static Optional<RefusalCode> code(YamlNode node, String family) {
        var text = node.text("code");
        if (!RefusalCode.isCode(text) || !text.startsWith(family + "-")) {
            node.error("code: " + family + "-001 or another number", "'" + text + "'", "correct the code");
            return Optional.empty();
        }
        return Optional.of(new RefusalCode(text));
    }

    /** Reads a version; what it does not say itself is taken from {@code shared}. */
    private Optional<GateVersion> version(YamlNode node, YamlNode shared) {
        var asked = new VersionParts(node, shared, scope, errors);
        var inForce = asked.inForce();
        var when = asked.optionalCondition("when");
        var require = asked.condition("require");
        var message = asked.message("message");
        var english = asked.message("message_en");
        var cites = asked.optionalCitations();
        var remedy = asked.value("remedy").map(YamlNode::asText).orElse("");
        if (remedy.isEmpty()) {
            node.error("'remedy' with a text", "none", "add remedy:");
        }
        if (cites.isEmpty()
                && !shared.optionalText("provenance").filter("design"::equals).isPresent()) {
            node.error("'cites' with articles", "none", "add cites: or provenance: design");
        }
        if (inForce.isEmpty() || require.isEmpty() || message.isEmpty() || when.isEmpty() || english.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new GateVersion(inForce.get(), when.get(), require.get(), message.get(), english.get(), cites, remedy));
    }
}
