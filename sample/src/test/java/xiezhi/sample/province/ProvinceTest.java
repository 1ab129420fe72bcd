package xiezhi.sample.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("虚构的省")
class ProvinceTest {
    private static final long SEED = 20261130;
    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("14 个市、122 个县、3000 家有许可的企业，名称编号不重复")
    void hasItsSize() {
        var province = Province.of(SEED, START);
        var counties = province.territory().cities().stream()
                .flatMap(city -> city.counties().stream())
                .map(county -> county.name())
                .toList();
        assertThat(province.territory().cities()).hasSize(14);
        assertThat(counties).hasSize(122).doesNotHaveDuplicates();
        assertThat(province.firms()).hasSize(Province.FIRMS);
        assertThat(province.firms().stream().map(firm -> firm.party().name())).doesNotHaveDuplicates();
        assertThat(province.firms().stream().map(firm -> firm.permit().number()))
                .doesNotHaveDuplicates();
        assertThat(province.firms())
                .allSatisfy(firm -> assertThat("registered".equals(firm.permit().type()))
                        .isEqualTo(firm.permit().outlets().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-08-20", "2026-11-30", "2027-02-14"})
    @DisplayName("任何一天开始，案件都是此前一年的，违法种类和程序各有分布")
    void standsOnAnyDay(String day) {
        var start = LocalDate.parse(day);
        var province = Province.of(SEED, start);
        assertThat(province.cases()).hasSizeBetween(2200, 2500);
        assertThat(province.cases()).noneMatch(told -> told.until().isAfter(start));
        assertThat(province.cases().stream().filter(told -> told.suspendedOn().isPresent()))
                .isNotEmpty()
                .noneMatch(told -> told.suspendedOn().orElseThrow().isAfter(start));
        Set<String> violations = new HashSet<>();
        Set<String> procedures = new HashSet<>();
        province.cases().forEach(told -> {
            var model = province.patterns().get(told.pattern()).model();
            violations.add(model.violation().id());
            procedures.add(model.shape().procedure().flag());
        });
        assertThat(violations).hasSizeGreaterThan(12);
        assertThat(procedures).contains("ordinary", "no-penalty", "spot");
        assertThat(province.leads().stream().filter(lead -> lead.declined().isEmpty()))
                .anyMatch(lead -> lead.lead().on().equals(start.minusDays(15)));
    }

    @Test
    @DisplayName("同一种子同一天，得到同一个省")
    void sameSeedAndDayGiveTheSameProvince() {
        var first = Province.of(SEED, START);
        var second = Province.of(SEED, START);
        assertThat(second.cases()).isEqualTo(first.cases());
        assertThat(second.firms()).isEqualTo(first.firms());
        assertThat(second.leads()).isEqualTo(first.leads());
    }

    @Test
    @DisplayName("改写后的文书只有新的当事人和日期，日期整体平移")
    void tellsPapersAnew() {
        var province = Province.of(SEED, START);
        var told = province.cases().getLast();
        var pattern = province.patterns().get(told.pattern());
        var words = pattern.texts().values().stream().map(told.recast()::text).collect(Collectors.joining());
        assertThat(words)
                .doesNotContain(pattern.model().party().name())
                .doesNotContain(pattern.model().agency().region().city())
                .contains(told.unit().city().city());
        var recast = new Recast(31, Map.of("甲厂", "乙厂", "甲厂二部", "丙部"));
        assertThat(List.of(
                        recast.text("甲厂二部2026年9月18日、2026-09-18T10:30、二〇二六年十二月三十一日"),
                        recast.text("生于1980年1月2日，甲厂，粤〔2026〕12号")))
                .containsExactly("丙部2026年10月19日、2026-10-19T10:30、二〇二七年一月三十一日", "生于1980年1月2日，乙厂，粤〔2026〕12号");
    }
}
