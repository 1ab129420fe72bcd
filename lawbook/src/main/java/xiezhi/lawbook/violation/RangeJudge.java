package xiezhi.lawbook.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import xiezhi.core.casefile.RangeFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.core.violation.FineQuestion;
import xiezhi.core.violation.PenaltyNorm;
import xiezhi.core.violation.Violation;
import xiezhi.lawbook.statute.StatuteBook;

/**
 * Tells the range of a fine. The conduct's own law governs; when the decision falls under the Code and the conduct does
 * not, the range of the Code stands beside it, with the answer which of the two is lighter. A conduct that goes on across
 * the day of the Code is judged by the Code.
 */
final class RangeJudge {
    private static final StatuteId CODE = new StatuteId("ecological-environment-code");

    private final InForce code;

    RangeJudge(InForce code) {
        this.code = code;
    }

    /** Days on which the Code is law; never, when the catalogue lacks it. */
    static InForce codeInForce(StatuteBook statutes) {
        return statutes.statute(CODE)
                .map(statute -> statute.versions().getFirst())
                .map(StatuteVersion::inForce)
                .orElseGet(() -> InForce.since(LocalDate.MAX.minusDays(1)));
    }

    RangeFacts range(ViolationMatch match, FineQuestion question) {
        if (match.candidates().isEmpty()) {
            return unknown(Fact.unknown("违法行为未能识别"), Fact.unknown("违法行为未能识别"), "违法行为未能识别");
        }
        var violation = violation(match);
        var until = question.conductUntil().known();
        if (until.isEmpty()) {
            return unknown(violation, Fact.unknown("违法行为终了之日不明"), "违法行为终了之日不明");
        }
        var regime = regime(question, until.get());
        var norms = governing(match, question, until.get());
        if (norms.isEmpty()) {
            return unknown(violation, Fact.of(regime), "违法行为之日的罚则未录入");
        }
        var isSure = match.isByArticle() && question.conductUntil().sure().isPresent();
        return answer(match, question, new Governing(violation, regime, norms, isSure));
    }

    /** What governs the conduct. */
    private record Governing(Fact<String> violation, String regime, List<PenaltyNorm> norms, boolean isSure) {}

    private RangeFacts answer(ViolationMatch match, FineQuestion question, Governing governing) {
        var payers = PayerGroup.of(question.partyKind());
        var own = NormBounds.of(governing.norms(), payers, question);
        var compared = compared(match, question, governing);
        var other = NormBounds.of(compared.norms(), payers, question);
        var comparison = switch (compared.need()) {
            case NONE -> Fact.<Boolean>absent();
            case UNKNOWN -> Fact.<Boolean>unknown(compared.reason());
            case NEEDED -> own.isLighter(other);
        };
        return new RangeFacts(
                governing.violation(),
                stated(governing.regime(), governing.isSure()),
                own.minFen(governing.isSure()),
                own.maxFen(governing.isSure()),
                compared.need() == Need.NONE ? Fact.absent() : other.minFen(governing.isSure()),
                compared.need() == Need.NONE ? Fact.absent() : other.maxFen(governing.isSure()),
                comparison,
                agreed(governing.norms(), norm -> norm.must().contains("confiscation"), governing.isSure()),
                agreed(governing.norms(), PenaltyNorm::finesPersons, governing.isSure()));
    }

    private enum Need {
        NONE,
        NEEDED,
        UNKNOWN
    }

    /** The norms of the other law, and whether to compare. */
    private record Compared(Need need, List<PenaltyNorm> norms, String reason) {}

    private Compared compared(ViolationMatch match, FineQuestion question, Governing governing) {
        if (governing.regime().equals("code")) {
            return new Compared(Need.NONE, List.of(), "");
        }
        if (governing.regime().equals("crossing")) {
            var before = inForce(match, code.from().minusDays(1));
            return new Compared(Need.UNKNOWN, before, "违法行为跨越法典施行日，适用何法由人判断");
        }
        var decidedOn = question.decidedOn().known();
        if (decidedOn.isEmpty()) {
            return new Compared(Need.UNKNOWN, List.of(), "决定日期不明");
        }
        if (!code.contains(decidedOn.get())) {
            return new Compared(Need.NONE, List.of(), "");
        }
        var after = inForce(match, decidedOn.get());
        return after.isEmpty()
                ? new Compared(Need.UNKNOWN, after, "法典中的对应罚则未录入")
                : new Compared(Need.NEEDED, after, "");
    }

    /** Norms of the conduct's day: those cited, or all when none of the cited ones was law on that day. */
    private List<PenaltyNorm> governing(ViolationMatch match, FineQuestion question, LocalDate day) {
        var all = inForce(match, day);
        var cited = all.stream()
                .filter(norm -> question.basis().stream().anyMatch(norm::isCitedBy))
                .toList();
        return cited.isEmpty() ? all : cited;
    }

    private static List<PenaltyNorm> inForce(ViolationMatch match, LocalDate day) {
        return match.candidates().stream()
                .flatMap(violation -> violation.norms().stream())
                .filter(norm -> norm.inForce().contains(day))
                .distinct()
                .toList();
    }

    private String regime(FineQuestion question, LocalDate until) {
        if (until.isBefore(code.from())) {
            return "before-code";
        }
        var isCrossing = question.conductFrom()
                .known()
                .filter(from -> from.isBefore(code.from()))
                .isPresent();
        return isCrossing ? "crossing" : "code";
    }

    private static Fact<String> violation(ViolationMatch match) {
        if (match.candidates().size() == 1) {
            return stated(match.candidates().getFirst().id(), match.isByArticle());
        }
        return Fact.unknown(
                "可能是：" + match.candidates().stream().map(Violation::zh).collect(Collectors.joining("、")));
    }

    private static Fact<Boolean> agreed(List<PenaltyNorm> norms, Predicate<PenaltyNorm> question, boolean isSure) {
        if (norms.stream().allMatch(question)) {
            return stated(true, isSure);
        }
        return norms.stream().noneMatch(question) ? stated(false, isSure) : Fact.unknown("可能适用的罚则规定不一");
    }

    private static <T> Fact<T> stated(T value, boolean isSure) {
        return new Fact.Stated<>(value, isSure, List.of());
    }

    private static RangeFacts unknown(Fact<String> violation, Fact<String> regime, String reason) {
        return new RangeFacts(
                violation,
                regime,
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason),
                Fact.unknown(reason));
    }
}
