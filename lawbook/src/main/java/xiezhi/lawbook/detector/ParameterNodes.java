package xiezhi.lawbook.detector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import xiezhi.core.rule.Provenance;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.monitoring.detector.Basis;
import xiezhi.monitoring.detector.Parameter;

/** Reads the figures of a version of a detector, each with its range, its basis and its source. */
final class ParameterNodes {
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\.\\.(-?[0-9.]+)");
    private static final Pattern NUMBERED_STANDARD = Pattern.compile("(GB|HJ|DB)[A-Z/]* ?\\d+.*");

    private ParameterNodes() {}

    static List<Parameter> read(YamlNode version) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var node : version.each("parameters")) {
            var parameter = new Parameter(
                    node.text("id"),
                    node.text("zh"),
                    number(node, node.text("value"), "value: a number"),
                    node.text("unit"),
                    DetectorFile.choice(node, "basis", Basis.values(), Basis::id),
                    node.textOr("source", ""));
            if (!ids.add(parameter.id())) {
                node.error("each id once", parameter.id() + " again", "remove one");
            }
            checkRange(node, parameter.value());
            checkSource(node, parameter);
            node.refuseOtherKeys();
            parameters.add(parameter);
        }
        return parameters;
    }

    private static void checkRange(YamlNode node, double value) {
        var range = RANGE.matcher(node.text("range"));
        if (!range.matches()) {
            node.error("range: least..greatest", node.textOr("range", ""), "write range: 1..60");
            return;
        }
        var least = number(node, range.group(1), "a number before ..");
        var greatest = number(node, range.group(2), "a number behind ..");
        if (value < least || value > greatest) {
            node.error("value within " + range.group(), value + "", "correct the value or the range");
        }
    }

    private static void checkSource(YamlNode node, Parameter parameter) {
        var provenance = Provenance.of(DetectorFile.choice(node, "provenance", Provenance.values(), Provenance::id)
                        .id())
                .orElse(Provenance.DESIGN);
        var isOwn = parameter.basis() == Basis.OWN;
        if (isOwn != (provenance == Provenance.DESIGN)) {
            node.error("provenance: design beside basis: own, and only there", provenance.id(), "correct one of them");
        }
        if (isOwn != parameter.source().isEmpty()) {
            node.error("source: for figures that are not our own", "'" + parameter.source() + "'", "add or remove it");
        }
        var isNumbered = NUMBERED_STANDARD.matcher(parameter.source()).matches();
        if (parameter.basis() == Basis.STANDARD && !isNumbered) {
            node.error("source: with the number of the standard", "'" + parameter.source() + "'", "add the number");
        }
    }

    private static double number(YamlNode node, String text, String expected) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            node.error(expected, "'" + text + "'", "correct it");
            return 0;
        }
    }
}
