package xiezhi.lawbook.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.violation.BaseAmount;
import xiezhi.core.violation.FineBounds;
import xiezhi.core.violation.FineLevel;
import xiezhi.core.violation.FineMeasure;
import xiezhi.core.violation.FineRule;
import xiezhi.core.violation.Payer;
import xiezhi.core.violation.PenaltyNorm;
import xiezhi.core.violation.Violation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;
import xiezhi.lawbook.statute.NumberRange;

/** Reads one file of {@code law/violations/}. */
final class ViolationFile {
    static final String FOLDER = "violations";

    private static final long FEN_IN_YUAN = 100;
    private static final List<String> LEVELS = List.of("base", "serious", "refusal", "harm");
    private static final List<String> PAYERS = List.of("anyone", "unit", "citizen", "responsible-person");

    private final LawErrors errors;
    private final List<NormEntry> entries = new ArrayList<>();

    ViolationFile(LawErrors errors) {
        this.errors = errors;
    }

    /** Every norm read so far, with its place. */
    List<NormEntry> entries() {
        return entries;
    }

    Optional<Violation> read(LawFile file) {
        var node = YamlFile.read(file, errors);
        var id = node.text("id");
        if (!id.equals(file.id(FOLDER))) {
            node.error("id: " + file.id(FOLDER) + ", as its path", "'" + id + "'", "use the path");
        }
        node.text("listed_as");
        var zh = node.text("zh");
        var names = node.texts("names");
        var words = node.texts("words");
        List<PenaltyNorm> norms = new ArrayList<>();
        node.each("norms").forEach(each -> norm(each).ifPresent(norms::add));
        var note = node.textOr("note", "");
        node.refuseOtherKeys();
        if (norms.isEmpty()) {
            node.error("at least one norm", "none", "add norms:");
            return Optional.empty();
        }
        return Optional.of(new Violation(id, zh, names, words, norms, note));
    }

    private Optional<PenaltyNorm> norm(YamlNode node) {
        var penalty = citations(node, "penalty");
        var with = citations(node, "with");
        var conduct = citations(node, "conduct");
        var period = node.map("in_force");
        var from = period.date("from");
        var until = period.optionalDate("until").orElse(InForce.OPEN);
        period.refuseOtherKeys();
        List<FineRule> fines = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        node.each("fines")
                .forEach(each -> fine(each).ifPresent(fine -> {
                    fines.add(fine);
                    lines.add(each.line());
                }));
        var must = node.texts("must");
        var may = node.texts("may");
        var provenance = Provenance.of(node.text("provenance"));
        node.refuseOtherKeys();
        if (penalty.isEmpty() || fines.isEmpty() || provenance.isEmpty() || !from.isBefore(until)) {
            node.error("penalty, fines, provenance and days in order", "something else", "complete the norm");
            return Optional.empty();
        }
        var inForce = new InForce(from, until);
        var norm = new PenaltyNorm(penalty, with, conduct, inForce, fines, must, may, provenance.get());
        entries.add(new NormEntry(norm, node.path(), node.line(), lines));
        return Optional.of(norm);
    }

    private static List<Citation> citations(YamlNode node, String key) {
        List<Citation> citations = new ArrayList<>();
        for (var text : node.texts(key)) {
            var citation = Citation.parse(text);
            if (citation.isEmpty()) {
                node.error("a citation such as eia-law/031#1", "'" + text + "'", "correct it");
            }
            citation.ifPresent(citations::add);
        }
        return citations;
    }

    private static Optional<FineRule> fine(YamlNode node) {
        var level = node.has("level") ? FineLevel.of(node.oneOf("level", LEVELS)) : Optional.of(FineLevel.BASE);
        var payer = node.has("payer") ? Payer.of(node.oneOf("payer", PAYERS)) : Optional.of(Payer.ANYONE);
        var measure = measure(node);
        node.refuseOtherKeys();
        if (level.isEmpty() || payer.isEmpty() || measure.isEmpty()) {
            node.error("a fine such as {yuan: 20000..200000}", "something else", "correct it");
            return Optional.empty();
        }
        return Optional.of(new FineRule(level.get(), payer.get(), measure.get()));
    }

    private static Optional<FineMeasure> measure(YamlNode node) {
        var yuan = node.optionalText("yuan").flatMap(NumberRange::parse);
        if (yuan.isPresent()) {
            return yuan.filter(NumberRange::hasTop)
                    .map(range -> new FineMeasure.Fixed(
                            new FineBounds(range.fromOrZero() * FEN_IN_YUAN, range.to() * FEN_IN_YUAN)));
        }
        var percent = node.optionalText("percent").flatMap(NumberRange::parse);
        var times = node.optionalText("times").flatMap(NumberRange::parse);
        var base = node.optionalText("of").flatMap(BaseAmount::of);
        var floor = node.longOr("base_at_least_yuan", 0) * FEN_IN_YUAN;
        var factor = percent.isPresent() ? 1 : 100;
        return percent.or(() -> times)
                .filter(NumberRange::hasTop)
                .flatMap(range -> base.map(
                        of -> new FineMeasure.Share(range.fromOrZero() * factor, range.to() * factor, of, floor)));
    }
}
