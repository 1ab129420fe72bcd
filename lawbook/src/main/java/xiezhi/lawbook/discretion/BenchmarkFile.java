package xiezhi.lawbook.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.discretion.BenchmarkTable;
import xiezhi.core.discretion.BenchmarkTable.Formula;
import xiezhi.core.discretion.Factor;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.InForceNode;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.statute.StatuteBook;

/** Reads one file of {@code law/discretion/}. */
final class BenchmarkFile {
    static final String FOLDER = "discretion";

    private static final int WHOLE = 100;

    private final StatuteBook statutes;
    private final LawErrors errors;

    BenchmarkFile(StatuteBook statutes, LawErrors errors) {
        this.statutes = statutes;
        this.errors = errors;
    }

    Optional<BenchmarkTable> read(LawFile file) {
        var node = YamlFile.read(file, errors);
        var id = node.text("id");
        if (!id.equals(file.id(FOLDER))) {
            node.error("id: " + file.id(FOLDER) + ", as its path", "'" + id + "'", "use the path");
        }
        var formula = node.oneOf("formula", List.of("share-of-maximum", "share-of-span"));
        var zh = node.text("zh");
        benchmark(node);
        node.optionalMap("maximum").ifPresent(YamlNode::entries);
        node.text("provenance");
        var inForce = InForceNode.read(node.map("in_force"));
        var binds = binds(node, inForce);
        var start = (int) node.number("start");
        List<Factor> factors = new ArrayList<>();
        node.each("factors").forEach(each -> factor(each).ifPresent(factors::add));
        node.refuseOtherKeys();
        var table = new BenchmarkTable(
                id,
                zh,
                formula.equals("share-of-span") ? Formula.SHARE_OF_SPAN : Formula.SHARE_OF_MAXIMUM,
                inForce,
                binds,
                start,
                factors);
        if (table.greatestPercent() != WHOLE) {
            node.error(
                    "start and heaviest levels to come to 100",
                    table.greatestPercent() + "",
                    "correct the start or a level");
            return Optional.empty();
        }
        return Optional.of(table);
    }

    private void benchmark(YamlNode node) {
        var benchmark = node.text("benchmark");
        if (!StatuteId.isId(benchmark)
                || statutes.statute(new StatuteId(benchmark)).isEmpty()) {
            node.error("a benchmark of law/statutes", "'" + benchmark + "'", "correct the id or add the statute");
        }
    }

    /** The articles it belongs to; each must be known and stand as long as the table. */
    private List<Citation> binds(YamlNode node, InForce inForce) {
        List<Citation> binds = new ArrayList<>();
        for (var text : node.texts("binds")) {
            var citation = Citation.parse(text).filter(statutes::hasArticle);
            if (citation.isEmpty()) {
                node.error("a citation with an article entry", "'" + text + "'", "correct it or add the article");
                continue;
            }
            var last = statutes.statute(citation.get().statute())
                    .map(statute -> statute.newest().inForce().until());
            if (last.filter(until -> until.isBefore(inForce.until())).isPresent()) {
                node.error("a table that ends with its article " + text, inForce + "", "end it on " + last.get());
            }
            binds.add(citation.get());
        }
        return binds;
    }

    private static Optional<Factor> factor(YamlNode node) {
        var id = node.text("id");
        var zh = node.text("zh");
        List<Factor.Level> levels = new ArrayList<>();
        for (var each : node.each("levels")) {
            var level = new Factor.Level(each.text("zh"), (int) each.number("percent"));
            each.refuseOtherKeys();
            if (!levels.isEmpty() && level.percent() < levels.getLast().percent()) {
                each.error("levels from light to heavy", level.percent() + "", "sort them");
            }
            levels.add(level);
        }
        node.refuseOtherKeys();
        if (levels.isEmpty()) {
            node.error("levels", "none", "add levels:");
            return Optional.empty();
        }
        return Optional.of(new Factor(id, zh, levels));
    }
}
