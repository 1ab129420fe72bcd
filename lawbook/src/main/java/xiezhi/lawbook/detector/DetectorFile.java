package xiezhi.lawbook.detector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.rule.VersionParts;
import xiezhi.monitoring.detector.Basis;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.LegalUse;
import xiezhi.monitoring.detector.Parameter;
import xiezhi.monitoring.detector.Strength;

/** Reads one detector: {@code law/detectors/D01-name.yaml}. */
final class DetectorFile {
    private static final Pattern NAME = Pattern.compile("D\\d\\d-[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> SILENCING = List.of("stop", "start-up", "maintenance");
    private static final int MOST_SCORE = 100;

    private final LawFile file;
    private final LawErrors errors;

    DetectorFile(LawFile file, LawErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** The detector, or empty when the file has mistakes. */
    Optional<DetectorEntry> read() {
        int before = errors.count();
        var root = YamlFile.read(file, errors);
        var head = head(root);
        var cites = cites(root);
        List<DetectorEntry.Version> versions = new ArrayList<>();
        for (var node : root.each("versions")) {
            var inForce = InForceNode.read(node.map("in_force"));
            var rule = with(head, ParameterNodes.read(node));
            checkUse(node, rule);
            checkKnown(node, rule);
            node.refuseOtherKeys();
            versions.add(new DetectorEntry.Version(inForce, rule));
        }
        if (versions.isEmpty()) {
            root.error("versions: with in_force and parameters", "none", "add one");
        }
        VersionParts.checkOrder(
                root, versions.stream().map(DetectorEntry.Version::inForce).toList());
        root.refuseOtherKeys();
        return errors.count() > before
                ? Optional.empty()
                : Optional.of(new DetectorEntry(head.id(), file.path(), cites, versions));
    }

    private DetectorRule head(YamlNode root) {
        var id = root.text("id");
        var name = file.id("detectors");
        if (!NAME.matcher(name).matches() || !name.startsWith(id + "-")) {
            root.error("id: D and two digits, and a file called id-name.yaml", id, "make id and path agree");
        }
        if (!Detectors.ids().contains(id)) {
            root.error("the id of a detector there is, " + Detectors.ids(), id, "correct the id");
        }
        var score = root.number("score");
        if (score < 0 || score > MOST_SCORE) {
            root.error("score: 0 to " + MOST_SCORE, score + "", "correct it");
        }
        var silenced = root.texts("suppressed_by");
        silenced.stream()
                .filter(each -> !SILENCING.contains(each))
                .forEach(each -> root.error("suppressed_by: some of " + SILENCING, each, "correct it"));
        return new DetectorRule(
                id,
                root.text("zh"),
                root.text("cause"),
                choice(root, "strength", Strength.values(), Strength::id),
                score,
                words(root),
                silenced,
                Map.of());
    }

    private static DetectorRule.Words words(YamlNode root) {
        return new DetectorRule.Words(
                root.text("definition"),
                root.text("window"),
                root.text("evidence"),
                root.text("guard"),
                root.text("first_check"),
                choice(root, "legal_use", LegalUse.values(), LegalUse::id));
    }

    static <E> E choice(YamlNode node, String key, E[] all, Function<E, String> id) {
        var text = node.oneOf(key, Arrays.stream(all).map(id).toList());
        return Arrays.stream(all)
                .filter(each -> id.apply(each).equals(text))
                .findFirst()
                .orElse(all[0]);
    }

    private static List<Citation> cites(YamlNode root) {
        List<Citation> cites = new ArrayList<>();
        for (var text : root.texts("cites")) {
            Citation.parse(text)
                    .ifPresentOrElse(
                            cites::add,
                            () -> root.error(
                                    "a citation such as monitoring-regulation/025", "'" + text + "'", "correct it"));
        }
        return cites;
    }

    private static DetectorRule with(DetectorRule head, List<Parameter> parameters) {
        Map<String, Parameter> byId = new LinkedHashMap<>();
        parameters.forEach(each -> byId.put(each.id(), each));
        return new DetectorRule(
                head.id(),
                head.zh(),
                head.cause(),
                head.strength(),
                head.score(),
                head.words(),
                head.suppressedBy(),
                byId);
    }

    /** A figure of our own never supports more than a lead. */
    private static void checkUse(YamlNode node, DetectorRule rule) {
        if (rule.words().legalUse() == LegalUse.BASIS) {
            rule.parameters().values().stream()
                    .filter(each -> each.basis() != Basis.STANDARD)
                    .forEach(each -> node.error(
                            "only figures of standards beside legal_use: basis",
                            each.id() + " of " + each.basis().id(),
                            "write legal_use: lead"));
        }
    }

    /** Every figure the detector asks for must be there, and none else. */
    private static void checkKnown(YamlNode node, DetectorRule rule) {
        var asked = Detectors.parameters(rule.id());
        if (!asked.isEmpty() && !asked.equals(rule.parameters().keySet())) {
            node.error("the parameters " + asked, rule.parameters().keySet() + "", "add or remove");
        }
    }
}
