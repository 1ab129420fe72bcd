package xiezhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL's programs are run by the user who runs us. PostgreSQL refuses root; under root it runs in a user namespace of its own where root's files are still its files, and where that is forbidden as the user {@code nobody}.
 */
enum LocalUser {
    ORDINARY(""),
    NAMESPACE("unshare -U"),
    SETPRIV("setpriv --reuid=nobody --regid=nogroup --clear-groups"),
    RUNUSER("runuser -u nobody --");

    private static final String NOBODY = "nobody";
    private static final int PROBE_SECONDS = 5;

    private final String prefix;

    LocalUser(String prefix) {
        this.prefix = prefix;
    }

    /** The way that works on this machine. */
    static LocalUser found() {
        if (!isRoot()) {
            return ORDINARY;
        }
        for (LocalUser way : List.of(NAMESPACE, SETPRIV, RUNUSER)) {
            if (works(way.command(List.of("true")))) {
                return way;
            }
        }
        throw new DatabaseFailure(
                "expected unshare, setpriv or runuser to leave root, found none that works; run as an ordinary user or set XIEZHI_DATABASE_URL");
    }

    /** A command line in a session of its own, so that an interrupt typed at the terminal reaches us and not the database. */
    List<String> detached(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (works(List.of("setsid", "true"))) {
            whole.add("setsid");
        }
        whole.addAll(command(command));
        return whole;
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (!prefix.isEmpty()) {
            whole.addAll(List.of(prefix.split(" ")));
        }
        whole.addAll(command);
        return whole;
    }

    /** Gives a folder and what is in it to the user PostgreSQL runs as. */
    void own(Path folder) {
        if (this == ORDINARY || this == NAMESPACE) {
            return;
        }
        try (var files = Files.walk(folder)) {
            var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "posix:owner", nobody, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static boolean works(List<String> command) {
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException problem) {
            return false;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
