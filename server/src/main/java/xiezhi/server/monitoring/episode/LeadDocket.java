package xiezhi.server.monitoring.episode;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.fact.Fact;
import xiezhi.server.Problem;
import xiezhi.server.Statements;
import xiezhi.server.account.Actors;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.paper.AttachFile;
import xiezhi.server.scope.Scope;
import xiezhi.store.HandlingUnits;
import xiezhi.store.ReadTables;

/** Makes the docket of a lead of an episode: what was seen, with all it rests on as one file. */
@Component
public class LeadDocket {
    /** Where such leads come from, as their dockets say it. */
    public static final String SOURCE = "自动监测预警";

    private final EpisodeEvidence evidence;
    private final AttachFile attaching;
    private final HandlingUnits units;
    private final Actors actors;
    private final ReadTables tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    LeadDocket(
            EpisodeEvidence evidence,
            AttachFile attaching,
            HandlingUnits units,
            Actors actors,
            ReadTables tables,
            JdbcClient jdbc,
            Clock clock) {
        this.evidence = evidence;
        this.attaching = attaching;
        this.units = units;
        this.actors = actors;
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The docket; whether it was made now. */
    record Made(DocketId docket, boolean isNew) {}

    /** Makes the docket of an episode, once. */
    Made make(DeskEpisode episode, Scope scope, Principal principal) {
        var known = known(episode.id());
        if (known.isPresent()) {
            return new Made(known.get(), false);
        }
        if (episode.state().equals("dismissed")) {
            throw new Problem(HttpStatus.CONFLICT, "MONITOR-004", "这一事件已经排除；要转为线索，请先另作判断");
        }
        var docket = new DocketId("lead-" + episode.id());
        var actor = actors.actor(principal);
        var unit = episode.place().unit();
        units.claim(docket, unit.isEmpty() ? actors.unit(principal) : unit);
        try {
            var answer = attaching.begin(
                    docket,
                    List.of(received(episode)),
                    file(episode, scope),
                    UUID.nameUUIDFromBytes(docket.value().getBytes(StandardCharsets.UTF_8)),
                    actor,
                    () -> add(episode.id(), docket, principal.getName()));
            return made(answer, docket);
        } catch (DuplicateKeyException twice) {
            // Somebody else clicked at the same moment.
            return new Made(known(episode.id()).orElseThrow(() -> twice), false);
        }
    }

    private Made made(AppendToDocket.Answer answer, DocketId docket) {
        return switch (answer) {
            case AppendToDocket.Answer.Written written -> {
                tables.grew();
                yield new Made(docket, true);
            }
            case AppendToDocket.Answer.Refused refused ->
                throw Problem.unprocessable(
                        "MONITOR-005",
                        refused.refusals().isEmpty()
                                ? "不能登记线索"
                                : refused.refusals().getFirst().message());
            default -> throw new Problem(HttpStatus.CONFLICT, "DOCKET-001", "此案已由他人更新，请刷新后再提交");
        };
    }

    private Optional<DocketId> known(String episode) {
        return jdbc.sql(Statements.of("monitoring/lead-of-episode"))
                .param("episode", episode)
                .query((row, number) -> new DocketId(row.getString("docket")))
                .optional();
    }

    private void add(String episode, DocketId docket, String account) {
        jdbc.sql(Statements.of("monitoring/add-lead"))
                .param("episode", episode)
                .param("docket", docket.value())
                .param("account", account)
                .update();
    }

    private DatedEvent received(DeskEpisode episode) {
        return new DatedEvent(
                Fact.of(LocalDate.now(clock)), new LeadReceived(Fact.of(SOURCE), Fact.of(episode.sentence())));
    }

    private AttachFile.Made file(DeskEpisode episode, Scope scope) {
        return new AttachFile.Made(
                "监测证据-" + episode.id() + ".json",
                "application/json",
                evidence.file(episode, scope, LocalDateTime.now(clock)),
                evidence.words(episode, scope));
    }
}
