package xiezhi.server.demo;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How far loading the invented province has got: told in the terminal, and to whoever asks. */
@Component
class DemoProgress {
    private static final int TENTHS = 10;

    private final Consumer<String> terminal = System.out::println;
    private volatile State state = new State(false, "", 0, 0);

    /**
     * Where loading stands.
     *
     * @param isLoading whether it goes on
     * @param step what is being loaded
     * @param done how many are there
     * @param total how many there will be; 0 when not known
     */
    record State(boolean isLoading, String step, int done, int total) {}

    State state() {
        return state;
    }

    /** Begins a step. */
    void step(String step, int total) {
        state = new State(true, step, 0, total);
        terminal.accept("  " + step + (total > 0 ? "：" + total : "") + " …");
    }

    /** So many of the step are there; the terminal hears of every tenth. */
    void done(int done) {
        done(done, state.total());
    }

    /** The same where the total came to light only now. */
    void done(int done, int total) {
        var before = state;
        state = new State(true, before.step(), done, total);
        var isTenth = total > 0 && done * TENTHS / total > before.done() * TENTHS / total;
        if (isTenth) {
            terminal.accept("  " + before.step() + " " + done + "/" + total);
        }
    }

    /** All is there. */
    void end(String message) {
        state = new State(false, "", 0, 0);
        terminal.accept(message);
    }
}
