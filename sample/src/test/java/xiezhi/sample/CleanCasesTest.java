package xiezhi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Fine;
import xiezhi.sample.model.Party;
import xiezhi.sample.paper.CaseRendering;
import xiezhi.sample.paper.Paper;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.CaseWish;
import xiezhi.sample.plan.Catalogue;
import xiezhi.sample.plan.Codes;
import xiezhi.sample.plan.Soundness;

@DisplayName("没有缺陷的案卷")
class CleanCasesTest {
    private static final long SEED = 20260815;
    private static final WorkingDays CALENDAR = WorkingDays.load();
    private static final List<CaseModel> CASES = cases();

    private static List<CaseModel> cases() {
        var planner = new CasePlanner(Catalogue.load(), CALENDAR);
        return IntStream.rangeClosed(1, 150)
                .mapToObj(i -> planner.plan(SEED, "case-%04d".formatted(i), CaseWish.ANY))
                .toList();
    }

    @Test
    @DisplayName("各期限都守住")
    void keepsEveryTerm() {
        assertThat(CASES)
                .allSatisfy(model -> assertThat(Soundness.faults(model, CALENDAR))
                        .as(model.id())
                        .isEmpty());
    }

    @Test
    @DisplayName("每个办公日期都是工作日")
    void worksOnWorkingDays() {
        Set<String> free = Set.of("since", "remedy.expired", "seizure.until", "seizure.from2", "seizure.until2");
        assertThat(CASES)
                .allSatisfy(model -> model.timeline().days().forEach((name, day) -> {
                    if (!free.contains(name)) {
                        assertThat(CALENDAR.isWorkday(day))
                                .as(model.id() + " " + name + " " + day)
                                .isTrue();
                    }
                }));
    }

    @Test
    @DisplayName("罚款在法定幅度内，并等于裁量表算出的数")
    void finesAreInsideTheRange() {
        assertThat(CASES).filteredOn(model -> model.shape().has("fined")).allSatisfy(model -> {
            Fine fine = model.fine();
            assertThat(fine.fen()).as(model.id()).isBetween(fine.minFen(), fine.maxFen());
            assertThat(fine.rows().stream().mapToInt(Fine.Row::percent).sum()).isEqualTo(fine.sumPercent());
            long exact = fine.startPercent() >= 0
                    ? fine.maxFen() * (fine.startPercent() + fine.sumPercent()) / 100
                    : fine.minFen() + (fine.maxFen() - fine.minFen()) * fine.sumPercent() / 100;
            assertThat(fine.fen()).as(model.id()).isEqualTo(exact);
        });
    }

    @Test
    @DisplayName("统一社会信用代码的校验码正确")
    void creditCodesCheckOut() {
        assertThat(CASES)
                .filteredOn(model -> model.party().kind() != Party.Kind.CITIZEN)
                .allSatisfy(model -> {
                    String code = model.party().creditCode();
                    assertThat(code).hasSize(18);
                    assertThat(Codes.creditCheck(code.substring(0, 17))).isEqualTo(code.charAt(17));
                });
    }

    @Test
    @DisplayName("文书里没有未填的空格")
    void leavesNoHoleOpen() {
        var rendering = new CaseRendering(SEED, CALENDAR);
        for (CaseModel model : CASES) {
            for (Paper paper : rendering.render(model, new CaseRendering.Hand() {})) {
                assertThat(paper.text())
                        .as(model.id() + " " + paper.title())
                        .doesNotContain("{", "}", "[[", "<?", "null")
                        .isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("各种程序和新旧法都出现")
    void coversProceduresAndRegimes() {
        Set<String> flags = new TreeSet<>();
        CASES.forEach(model -> flags.addAll(model.shape().features()));
        assertThat(flags)
                .contains("ordinary", "no-penalty", "daily", "seizure", "spot", "detention", "criminal")
                .contains("old", "crossing", "code", "unit", "citizen", "sole-trader", "hearing-held", "court");
    }
}
