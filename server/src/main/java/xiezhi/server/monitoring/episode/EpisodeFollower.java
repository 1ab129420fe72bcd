package xiezhi.server.monitoring.episode;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.monitoring.episode.Episodes;
import xiezhi.server.Statements;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.server.monitoring.outlet.OutletRegister;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.SoleTurn;
import xiezhi.store.monitoring.ReadingStream;
import xiezhi.store.monitoring.ReadingStream.Arrived;

/**
 * Follows the packets that are kept and brings the episodes on: one thread, each outlet's state in memory. What is not in
 * memory, or changed in the register, is made anew from the values of the last weeks; the answer is the same. An outlet
 * that is quiet for long leaves memory until a packet of it comes. Of several servers on a database one follows.
 */
@Component
public class EpisodeFollower {
    private static final Logger LOG = LoggerFactory.getLogger(EpisodeFollower.class);
    /** Days back from which values are read when an outlet is made anew. */
    private static final int DAYS_BACK = 35;

    private static final int PACKETS_AT_ONCE = 2_000;
    /** Packets of another server, and changes of the register, are found after this. */
    private static final Duration REST = Duration.ofMillis(500);

    /** Least time between two looks: packets of a second come in many groups, and are then taken at once. */
    private static final Duration LEAST_REST = Duration.ofMillis(200);

    private static final Duration REST_AFTER_TROUBLE = Duration.ofSeconds(1);
    /** Time of a round for outlets nothing new came for. */
    private static final long CATCHING_UP_NANOS = 300_000_000;

    private static final long STOP_MILLIS = 20_000;
    /** An outlet nothing came for so long leaves memory: longer than a device that sends hours is silent between two. */
    public static final Duration QUIET = Duration.ofHours(3);
    /** Number of the turn to follow; any other than those of other turns. */
    private static final long TURN = 212_0001;

    private final SoleTurn turn;
    private final ReadingStream stream;
    private final OutletRegister register;
    private final EpisodeTable table;
    private final JdbcClient jdbc;
    private final KeptSignal signal;
    private final DetectorBook book;
    private final EpisodeCards cards;
    private final Episodes maker;
    private final Clock clock;
    private final Thread thread = Thread.ofPlatform().daemon().name("episodes").unstarted(this::run);

    private final Map<String, RunningOutlet> running = new HashMap<>();
    /** What outlets that left memory were watched for. */
    private final Map<String, RunningOutlet.Terms> quiet = new ConcurrentHashMap<>();
    /** Outlets to be compared with the register, or to be made at all. */
    private final Set<String> due = new LinkedHashSet<>();

    private Map<String, String> outletOfDevice = Map.of();
    private long registerVersion = -1;
    private LocalDate day = LocalDate.EPOCH;
    private long position = -1;
    private boolean isInTrouble;
    private volatile boolean isStopping;
    private volatile Duration longestQuiet = QUIET;

    EpisodeFollower(
            Database database,
            OutletRegister register,
            EpisodeTable table,
            JdbcClient jdbc,
            KeptSignal signal,
            DetectorBook book,
            Clock clock) {
        this.turn = new SoleTurn(database, TURN);
        this.stream = new ReadingStream(database);
        this.register = register;
        this.table = table;
        this.jdbc = jdbc;
        this.signal = signal;
        this.book = book;
        this.cards = new EpisodeCards(book);
        this.maker = new Episodes(book.episodes());
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        isStopping = true;
        thread.interrupt();
        thread.join(STOP_MILLIS);
    }

    private void run() {
        var seen = 0L;
        try {
            while (!isStopping) {
                var isMore = tried();
                if (isInTrouble) {
                    Thread.sleep(REST_AFTER_TROUBLE);
                } else if (!isMore) {
                    Thread.sleep(LEAST_REST);
                    seen = signal.await(seen, REST);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            turn.close();
        }
    }

    /** Lets outlets leave memory after another time than {@link #QUIET}. */
    public void leaveMemoryAfter(Duration quietFor) {
        longestQuiet = quietFor;
    }

    /** Whether an outlet was watched, and left memory because nothing came of it. */
    public boolean hasLeftMemory(String outlet) {
        return quiet.containsKey(outlet);
    }

    /** Does a round; whether there is more to do at once. */
    private boolean tried() {
        try {
            var isMore = round();
            isInTrouble = false;
            return isMore;
        } catch (DatabaseFailure | DataAccessException away) {
            if (!isInTrouble && !isStopping) {
                LOG.error("episodes wait for the database", away);
            }
            isInTrouble = true;
            forget();
            return false;
        }
    }

    /** What was taken but not kept, by us or by another server, is made again. */
    private void forget() {
        running.clear();
        quiet.clear();
        due.clear();
        registerVersion = -1;
        position = -1;
    }

    /** Whether there is more to do at once. */
    private boolean round() {
        if (!turn.isOurs()) {
            forget();
            return false;
        }
        readRegister();
        var last = stream.last();
        position = position < 0 ? last : position;
        if (last > position) {
            take(Math.min(last, position + PACKETS_AT_ONCE));
        }
        catchUp();
        leaveMemory();
        return last > position || !due.isEmpty();
    }

    private void readRegister() {
        var today = LocalDate.now(clock);
        var version = register.version();
        if (version == registerVersion && today.equals(day)) {
            return;
        }
        Map<String, String> devices = new HashMap<>();
        jdbc.sql(Statements.of("monitoring/outlets-of-devices"))
                .param("day", today)
                .query((row, number) -> devices.put(row.getString("mn"), row.getString("outlet")))
                .list();
        outletOfDevice = devices;
        due.clear();
        due.addAll(register.ids(today));
        running.keySet().retainAll(due);
        quiet.keySet().retainAll(due);
        registerVersion = version;
        day = today;
    }

    /** Takes the packets up to a position; where no outlet is watched yet they are not even read. */
    private void take(long until) {
        Map<String, List<Arrived>> byOutlet = new HashMap<>();
        if (!outletOfDevice.isEmpty()) {
            stream.between(
                    position,
                    until,
                    each -> Optional.ofNullable(outletOfDevice.get(each.mn()))
                            .ifPresent(outlet -> byOutlet.computeIfAbsent(outlet, key -> new ArrayList<>())
                                    .add(each)));
        }
        position = until;
        byOutlet.forEach((outlet, values) -> {
            var isBack = quiet.remove(outlet) != null;
            if ((due.remove(outlet) || isBack) && look(outlet)) {
                return;
            }
            Optional.ofNullable(running.get(outlet))
                    .ifPresent(one -> safely(one, () -> {
                        values.forEach(one::take);
                        if (one.takeNew()) {
                            keep(one);
                        }
                    }));
        });
    }

    private void catchUp() {
        var until = System.nanoTime() + CATCHING_UP_NANOS;
        var waiting = due.iterator();
        while (waiting.hasNext() && System.nanoTime() < until && !isStopping) {
            var outlet = waiting.next();
            waiting.remove();
            look(outlet);
        }
    }

    private void leaveMemory() {
        var before = LocalDateTime.now(clock).minus(longestQuiet);
        running.values().removeIf(one -> {
            var isQuiet = one.isQuietSince(before);
            if (isQuiet) {
                quiet.put(one.terms().watched().outlet().id(), one.terms());
            }
            return isQuiet;
        });
    }

    /** Compares an outlet with the register; whether it was made anew, with all packets up to the position. */
    private boolean look(String outlet) {
        var watched = register.outlet(outlet, day);
        if (watched.isEmpty()) {
            running.remove(outlet);
            quiet.remove(outlet);
            return true;
        }
        var terms = new RunningOutlet.Terms(watched.get(), book.on(day));
        var known = Optional.ofNullable(running.get(outlet))
                .map(RunningOutlet::terms)
                .or(() -> Optional.ofNullable(quiet.get(outlet)));
        if (known.filter(terms::equals).isPresent()) {
            return false;
        }
        quiet.remove(outlet);
        var made = new RunningOutlet(terms);
        running.put(outlet, made);
        safely(made, () -> {
            stream.of(watched.get().mns(), day.minusDays(DAYS_BACK).atStartOfDay(), position, made::take);
            made.takeNew();
            keep(made);
        });
        return true;
    }

    /** What goes wrong with one outlet is no other's trouble: it rests until the register changes or the day does. */
    private void safely(RunningOutlet one, Runnable work) {
        try {
            work.run();
        } catch (DatabaseFailure | DataAccessException away) {
            throw away;
        } catch (RuntimeException wrong) {
            var id = one.terms().watched().outlet().id();
            running.remove(id);
            LOG.error("outlet {} is not watched", id, wrong);
        }
    }

    private void keep(RunningOutlet one) {
        var watched = one.terms().watched();
        var rows = one.episodes(maker).stream()
                .map(episode -> EpisodeRow.of(episode, watched, book.episodes(), cards.of(episode, watched.outlet())))
                .toList();
        one.since(day.minusDays(DAYS_BACK).atStartOfDay())
                .ifPresent(since -> table.put(watched.outlet().id(), since, rows));
    }
}
