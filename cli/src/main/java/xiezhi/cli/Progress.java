package xiezhi.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;

/**
 * Tells on standard error how far long work has come and about how long it still takes. On a terminal one line is
 * rewritten; otherwise a line is printed every {@link #SILENCE}.
 */
final class Progress {
    /** Longest silence between two lines when no terminal is attached. */
    static final Duration SILENCE = Duration.ofSeconds(5);
    /** Time between two rewrites of the line on a terminal. */
    static final Duration REWRITE = Duration.ofMillis(200);
    /** Work shorter than this says nothing. */
    static final Duration QUIET_START = Duration.ofSeconds(1);

    private final PrintWriter err;
    private final Clock clock;
    private final boolean isTerminal;
    private final String what;
    private final long startMillis;
    private long saidMillis;
    private boolean hasSpoken;

    Progress(PrintWriter err, Clock clock, boolean isTerminal, String what) {
        this.err = err;
        this.clock = clock;
        this.isTerminal = isTerminal;
        this.what = what;
        this.startMillis = clock.millis();
        this.saidMillis = startMillis;
    }

    /** Reports {@code done} of {@code total}; a total of 0 means it is not known yet. */
    synchronized void at(long done, long total) {
        long now = clock.millis();
        var pause = isTerminal ? REWRITE : SILENCE;
        if (!hasSpoken && done == total) {
            return;
        }
        if (now - startMillis < QUIET_START.toMillis() || now - saidMillis < pause.toMillis()) {
            return;
        }
        saidMillis = now;
        hasSpoken = true;
        var line = total == 0
                ? "%s：已完成 %d".formatted(what, done)
                : "%s：%d/%d，约剩 %s".formatted(what, done, total, remaining(now - startMillis, done, total));
        if (isTerminal) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** Clears the rewritten line. */
    synchronized void end() {
        if (hasSpoken && isTerminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private static String remaining(long spentMillis, long done, long total) {
        if (done == 0) {
            return "未知";
        }
        long seconds = spentMillis * (total - done) / done / 1000;
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }
}
