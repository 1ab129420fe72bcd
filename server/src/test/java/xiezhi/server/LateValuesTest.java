package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.server.account.TestAccounts;
import xiezhi.server.firm.Firm;
import xiezhi.server.firm.FirmStore;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.Database;
import xiezhi.store.monitoring.EmissionLimit;
import xiezhi.store.monitoring.MonitoredOutlet;
import xiezhi.store.monitoring.MonitoringDevice;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.OutletFactor;
import xiezhi.store.monitoring.OutletProfiles;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;
import xiezhi.store.monitoring.ReadingKind;
import xiezhi.store.monitoring.ReadingValues;
import xiezhi.store.monitoring.SentReading;
import xiezhi.store.monitoring.Validity;

/** A logger sends the minutes of an outage hours later: our means, the detectors and the screens follow, and nothing that was said is lost. */
@ExtendWith(RunningServer.class)
@DisplayName("补传的数据")
class LateValuesTest {
    private static final String FACTOR = "a34013";
    private static final String FIRM = "91440000MA00000077";
    private static final Validity ALWAYS = Validity.from(LocalDate.of(2020, 1, 1));

    private final String outlet = "late-" + UUID.randomUUID().toString().substring(0, 8);
    private final String mn = "LATE" + outlet.toUpperCase(Locale.ROOT).replace("-", "");
    /** Some hours of yesterday, so that all arrives in the past and in order. */
    private final LocalDateTime start =
            LocalDate.now(ServerSetting.ZONE).minusDays(1).atTime(2, 0);

    private final Browser officer;
    private final Database database;
    private final KeptSignal signal;
    private int number;

    LateValuesTest(RunningServer.Address address, ApplicationContext context) {
        officer = Browser.of(address, "case-officer");
        database = context.getBean(Database.class);
        signal = context.getBean(KeptSignal.class);
        if (Browser.of(address, "province-supervisor")
                        .get("/api/firms/late-firm")
                        .status()
                == 404) {
            var permit = new Firm.Permit(FIRM + "001P", "full", LocalDate.of(2015, 1, 1), LocalDate.of(2099, 12, 31));
            var firm = new Firm("late-firm", TestAccounts.CITY, "江州补传热力有限公司", FIRM, "王大勇", "某路1号", "热力", permit);
            context.getBean(FirmStore.class).add(List.of(firm), Map.of());
        }
    }

    @BeforeEach
    void register() {
        var register = new MonitoringRegister(database);
        register.put(
                new MonitoredOutlet(outlet, ALWAYS, FIRM, "1号锅炉排放口", MonitoredOutlet.Medium.GAS, Optional.empty()));
        register.put(new MonitoringDevice(mn, ALWAYS, outlet, "123456", "试验", 10, List.of(FACTOR)));
        register.put(new EmissionLimit(
                outlet, FACTOR, EmissionLimit.Period.HOUR, ALWAYS, new BigDecimal("20"), "mg/m3", "许可证"));
        new OutletProfiles(database)
                .put(new OutletFactor(
                        outlet,
                        FACTOR,
                        "颗粒物",
                        "mg/m³",
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void sends(int fromMinute, int untilMinute, String value) {
        var readings = IntStream.iterate(fromMinute, each -> each < untilMinute, each -> each + 10)
                .mapToObj(minute -> new SentReading(
                        FACTOR,
                        ReadingKind.MINUTE,
                        start.plusMinutes(minute),
                        ReadingValues.of(new BigDecimal(value).add(unrest(minute)), "N")))
                .toList();
        var qn = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT)
                .format(start.plusNanos(++number * 1_000_000L));
        var bytes = ("##QN=" + qn + ";MN=" + mn).getBytes(StandardCharsets.UTF_8);
        new RawPackets(database)
                .keep(List.of(new RawPacket(Instant.now(), "10.0.0.9:1", mn, qn, "2051", 0, bytes, readings)));
        // As the receiver does; nobody need find it by looking every half minute.
        signal.kept();
    }

    /** Values of a real instrument are never all alike; of three that follow each other it is nothing. */
    private static BigDecimal unrest(int minute) {
        var sign = List.of(1, -1, 0).get(minute / 10 % 3);
        return BigDecimal.valueOf(sign * (1L + minute / 30 % 7), 1);
    }

    private JsonNode corrections() {
        var days = "?from=" + start.toLocalDate() + "T00:00:00&until="
                + start.toLocalDate().plusDays(2) + "T00:00:00";
        var answer = officer.get("/api/monitoring/outlets/" + outlet + "/corrections" + days);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(Contract.read()
                        .problems(
                                "get",
                                "/api/monitoring/outlets/{id}/corrections",
                                200,
                                "application/json",
                                answer.body()))
                .as(answer.body())
                .isEmpty();
        return answer.json().path("rows");
    }

    private Stream<JsonNode> episodes() {
        return officer.get("/api/monitoring/episodes?outlet=" + outlet)
                .json()
                .path("rows")
                .valueStream();
    }

    private boolean isComputed(int hour, String avg) {
        var at = start.plusHours(hour);
        return officer.get("/api/monitoring/outlets/" + outlet + "/series?grain=hour&from=" + at + ":00&until="
                        + at.plusHours(1) + ":00")
                .json()
                .path("factors")
                .valueStream()
                .flatMap(factor -> factor.path("points").valueStream())
                .anyMatch(point -> point.path("avg").decimalValue().compareTo(new BigDecimal(avg)) == 0);
    }

    @Test
    @DisplayName("断网后补传的小时重新计算，原值留存；超标照样发现，事件写明更正")
    void hoursOfAnOutageAreComputedAnewComparedWithLimitsAndToldInTheEpisode() throws InterruptedException {
        sends(0, 90, "9");
        sends(300, 380, "9");
        Await.until(() -> isComputed(5, "9"));
        assertThat(corrections().size()).isZero();
        assertThat(episodes())
                .noneMatch(each -> each.path("detectors").toString().contains("D01"));

        sends(90, 180, "33");
        sends(180, 300, "9");
        sends(380, 440, "9");
        Await.until(() -> isComputed(1, "21") && isComputed(2, "33"));

        var hour = corrections()
                .valueStream()
                .filter(each -> each.path("at").asString().startsWith(start.plusHours(1) + ""))
                .findFirst()
                .orElseThrow();
        assertThat(hour.path("cause").asString()).isEqualTo("late");
        assertThat(hour.path("revision").asInt()).isEqualTo(2);
        assertThat(hour.path("earlier").get(0).path("avg").asInt()).isEqualTo(9);
        assertThat(hour.path("earlier").get(0).path("validParts").asInt()).isEqualTo(30);
        assertThat(hour.path("factor").path("zh").asString()).isEqualTo("颗粒物");

        Await.until(() ->
                episodes().anyMatch(each -> each.path("sentence").asString().contains("关闭后由补传或者改传的数据更正")));
        var id = episodes()
                .filter(each -> each.path("detectors").toString().contains("D01"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var whole = officer.get("/api/monitoring/episodes/" + id);
        assertThat(Contract.read()
                        .problems("get", "/api/monitoring/episodes/{id}", 200, "application/json", whole.body()))
                .isEmpty();
        assertThat(whole.json()
                        .path("corrections")
                        .valueStream()
                        .map(each -> each.path("at").asString()))
                .anyMatch(at -> at.startsWith(start.plusHours(2) + ""));
    }
}
