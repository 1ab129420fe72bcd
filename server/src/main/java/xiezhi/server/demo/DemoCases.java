package xiezhi.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.FilingDeclined;
import xiezhi.core.fact.Fact;
import xiezhi.reading.review.CaseReviewer;
import xiezhi.sample.province.OpenLead;
import xiezhi.sample.province.Province;
import xiezhi.sample.province.ProvinceCase;
import xiezhi.store.FreshDockets;
import xiezhi.store.PostgresDocketStore;
import xiezhi.store.Projections;

/**
 * Writes the cases and leads of the invented province into dockets, many in one transaction. Killed, it goes on where it
 * was: what is written has its name and is not written again.
 */
@Component
class DemoCases {
    /** Dockets in one transaction. */
    private static final int BATCH = 40;

    private final CaseReviewer reviewer;
    private final PostgresDocketStore dockets;
    private final FreshDockets fresh;
    private final Projections projections;
    private final DemoProgress progress;
    private final Clock clock;

    DemoCases(
            CaseReviewer reviewer,
            PostgresDocketStore dockets,
            FreshDockets fresh,
            Projections projections,
            DemoProgress progress,
            Clock clock) {
        this.reviewer = reviewer;
        this.dockets = dockets;
        this.fresh = fresh;
        this.projections = projections;
        this.progress = progress;
        this.clock = clock;
    }

    void load(Province province) {
        projections.catchUp();
        var patterns = patterns(province);
        progress.step("案件登记入卷宗", province.cases().size());
        var batch = new ArrayList<FreshDockets.Fresh>();
        var shown = CompletableFuture.<Void>completedFuture(null);
        var done = 0;
        for (var told : province.cases()) {
            done++;
            if (isNew(told.docket())) {
                batch.add(fresh(told, patterns));
            }
            if (batch.size() >= BATCH) {
                shown = write(batch, shown);
                progress.done(done);
            }
        }
        province.leads().stream()
                .filter(lead -> isNew(lead.docket()))
                .map(this::fresh)
                .forEach(batch::add);
        write(batch, shown).join();
        projections.catchUp();
    }

    private Map<Integer, PatternDockets.Pattern> patterns(Province province) {
        progress.step("读取样板案卷", province.patterns().size());
        var reading = new PatternDockets(reviewer);
        Map<Integer, ProvinceCase> any = new HashMap<>();
        province.cases().forEach(each -> any.putIfAbsent(each.pattern(), each));
        return any.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey,
                        each -> reading.read(
                                province.patterns().get(each.getKey()),
                                each.getValue().recast())));
    }

    /** Writes what was collected; lists show it while the next batch is made. */
    private CompletableFuture<Void> write(List<FreshDockets.Fresh> batch, CompletableFuture<Void> before) {
        var written = fresh.write(List.copyOf(batch));
        batch.clear();
        before.join();
        return CompletableFuture.runAsync(() -> fresh.show(written));
    }

    private boolean isNew(String docket) {
        return dockets.last(new DocketId(docket)) == 0;
    }

    private FreshDockets.Fresh fresh(ProvinceCase told, Map<Integer, PatternDockets.Pattern> patterns) {
        var pattern = patterns.get(told.pattern());
        if (pattern == null) {
            throw new IllegalStateException("no pattern " + told.pattern() + " for " + told.docket());
        }
        return fresh(
                told.docket(), DemoUnits.of(told.unit()), CourseOfCase.of(told, pattern.told(told)), told.handler());
    }

    private FreshDockets.Fresh fresh(OpenLead lead) {
        List<DatedEvent> events = new ArrayList<>();
        events.add(CourseOfCase.received(lead.lead()));
        lead.declined()
                .ifPresent(declined -> events.add(on(declined.on(), new FilingDeclined(Fact.of(declined.content())))));
        return fresh(lead.docket(), DemoUnits.of(lead.unit()), events, lead.handler());
    }

    private FreshDockets.Fresh fresh(String docket, String unit, List<DatedEvent> events, String by) {
        var once = UUID.nameUUIDFromBytes(docket.getBytes(StandardCharsets.UTF_8));
        return new FreshDockets.Fresh(unit, new Append(new DocketId(docket), 0, once, events, clock.instant(), by));
    }

    private static DatedEvent on(LocalDate day, CaseEvent event) {
        return new DatedEvent(Fact.of(day), event);
    }
}
