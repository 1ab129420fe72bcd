package xiezhi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoleTurnTest {
    private static final long THING = 7;
    private static final int TRIES = 100;

    @TempDir
    Path folder;

    @Test
    void oneAtATimeHasItAndAnotherTakesOverWhenItIsGone() throws Exception {
        var opened = new OpenedDatabase(folder);
        var first = new SoleTurn(opened.database(), THING);
        try (var second = new SoleTurn(opened.database(), THING);
                var other = new SoleTurn(opened.database(), THING + 1)) {
            assertThat(first.isOurs()).isTrue();
            assertThat(first.isOurs()).isTrue();
            assertThat(second.isOurs()).isFalse();
            assertThat(other.isOurs()).isTrue();
            first.close();
            assertThat(second.isOurs()).isTrue();
            assertThat(first.isOurs()).isFalse();
            opened.superuser(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = " + THING);
            assertThat(getsIt(first, opened)).as("after the holder died").isTrue();
            assertThat(second.isOurs()).isFalse();
        } finally {
            first.close();
            opened.close();
        }
    }

    /** The database lets a connection that is told to end go a moment later. */
    private static boolean getsIt(SoleTurn turn, OpenedDatabase opened) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (turn.isOurs()) {
                return true;
            }
            opened.rest();
        }
        return false;
    }
}
