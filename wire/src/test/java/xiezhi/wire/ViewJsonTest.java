package xiezhi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.core.admission.NextStep;
import xiezhi.core.admission.Refusal;
import xiezhi.core.admission.RefusalCode;
import xiezhi.core.admission.SignedOverride;
import xiezhi.core.calendar.Term;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.deadline.Bounds;
import xiezhi.core.deadline.Condition;
import xiezhi.core.deadline.CountingRules;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.EventName;
import xiezhi.core.deadline.Happened;
import xiezhi.core.deadline.Judgement;
import xiezhi.core.deadline.Length;
import xiezhi.core.deadline.Limit;
import xiezhi.core.deadline.Moment;
import xiezhi.core.deadline.RollOver;
import xiezhi.core.deadline.Step;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.FoldedCase;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.event.EventType;
import xiezhi.core.event.HearingWithdrawn;
import xiezhi.core.fact.Fact;
import xiezhi.core.finding.CitedArticle;
import xiezhi.core.finding.Finding;
import xiezhi.core.report.CaseView;
import xiezhi.core.report.ReviewedCase;
import xiezhi.core.review.NoScore;
import xiezhi.core.rule.Category;
import xiezhi.core.rule.Outcome;
import xiezhi.core.rule.Provenance;
import xiezhi.core.rule.Severity;
import xiezhi.core.statute.InForce;

class ViewJsonTest {
    private static final Path GOLDEN = Path.of("src/test/golden/view/case-view.json");
    private static final CitedArticle ARTICLE = new CitedArticle(
            "administrative-penalty-law",
            "行政处罚法",
            "第四十四条",
            Fact.of(LocalDate.of(2025, 6, 3)),
            "决定前告知",
            "",
            Provenance.SEEN);

    /** With {@code -Dgolden.write=true} a file that is missing is written. */
    @Test
    void keepsTheReleasedForm() throws IOException {
        var written = ViewJson.view(view()) + "\n";
        if (Boolean.getBoolean("golden.write") && Files.notExists(GOLDEN)) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, written);
        }
        assertThat(GOLDEN).exists();
        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void findingsReadAsInAReview() {
        var view = view();
        var reviewed =
                new ReviewedCase("案件一", view.file(), view.findings(), 0, 0, List.of(), List.of(), new NoScore("没有评分"));
        var mapper = JsonMapper.shared();
        assertThat(mapper.readTree(ViewJson.view(view)).path("findings"))
                .isEqualTo(mapper.readTree(ReviewJson.review(reviewed)).path("findings"));
    }

    @Test
    void refusalsReadAsInTheView() {
        var mapper = JsonMapper.shared();
        assertThat(mapper.readTree(ViewJson.refused(List.of(refusal()))).path("refusals"))
                .isEqualTo(mapper.readTree(ViewJson.view(view()))
                        .path("next")
                        .path(1)
                        .path("refusals"));
    }

    private static CaseView view() {
        Document form = new DocumentDraft()
                .set("head.kind", Fact.of("filing-form"))
                .set("party.name", Fact.of("某某化工有限公司"))
                .document();
        Docket docket = Docket.EMPTY
                .append(
                        new DatedEvent(Fact.of(LocalDate.of(2025, 6, 3)), new CaseFiled(form)),
                        Instant.parse("2025-06-04T01:00:00Z"),
                        "甲")
                .append(
                        new DatedEvent(Fact.absent(), new HearingWithdrawn(Fact.of("不再要求听证"))),
                        Instant.parse("2025-06-05T01:00:00Z"),
                        "乙");
        return new CaseView(
                "案件一",
                LocalDate.of(2025, 6, 5),
                docket,
                FoldedCase.of(docket),
                List.of(publication(), decision()),
                List.of(finding()),
                List.of(
                        new NextStep(EventType.of("inspection-held").orElseThrow(), List.of()),
                        new NextStep(EventType.of("penalty-decided").orElseThrow(), List.of(refusal()))),
                List.of(new SignedOverride(
                        3,
                        "ENFORCEMENT-014",
                        "期限之内申请强制执行",
                        Fact.of("等候鉴定"),
                        Fact.of("丁"),
                        Fact.of(LocalDate.of(2025, 6, 5)),
                        false)));
    }

    private static TermAnswer decision() {
        var counting = new CountingRules("mee-order-30", RollOver.YES, List.of(), List.of(), List.of());
        var version = new DeadlineVersion(
                InForce.since(LocalDate.of(2023, 7, 1)),
                List.of(new Length(Condition.ALWAYS, List.of(new Term.CalendarDays(90)))),
                counting,
                List.of(),
                Set.of(),
                List.of("mee-order-30/057"),
                Provenance.SEEN);
        var last = new Limit(LocalDate.of(2025, 9, 1), Optional.empty());
        var due = new Due.On(
                new Happened(new EventName("case-filed", "立案"), Moment.on(LocalDate.of(2025, 6, 3))),
                Optional.empty(),
                last,
                last,
                List.of(),
                List.of(new Step("九十日，至2025-09-01", List.of("administrative-penalty-law/060"))),
                version);
        return new TermAnswer(
                rule("investigation/case-time", "办案期限"),
                due,
                Optional.empty(),
                new Judgement(Outcome.CANNOT_TELL, "尚未决定"));
    }

    private static TermAnswer publication() {
        return new TermAnswer(
                rule("service/publication", "公开期限"),
                new Due.Unknown("决定日不清楚", Optional.empty(), List.of()),
                Optional.empty(),
                new Judgement(Outcome.CANNOT_TELL, "决定日不清楚"));
    }

    private static DeadlineRule rule(String id, String zh) {
        var bounds = new Bounds(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new DeadlineRule(id, zh, DeadlineKind.WITHIN, bounds, "agency", "程序违法", List.of(), Optional.empty());
    }

    private static Refusal refusal() {
        return new Refusal(
                new RefusalCode("DECISION-002"),
                "事先告知书没有送达",
                "The prior notice was not served",
                List.of(ARTICLE),
                "happenedOn",
                "告知后再作决定",
                false);
    }

    private static Finding finding() {
        return new Finding(
                "notice/present",
                "2021-07-15",
                List.of("G001"),
                Category.G,
                Severity.FATAL,
                Outcome.FAIL,
                Fact.of("R14"),
                "决定前告知",
                "卷内没有告知书",
                List.of(ARTICLE),
                List.of(),
                List.of(),
                "告知后重新决定",
                Provenance.SEEN);
    }
}
