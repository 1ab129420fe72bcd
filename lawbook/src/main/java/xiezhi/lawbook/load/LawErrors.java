package xiezhi.lawbook.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects every mistake of a reading, so that an author sees them all at once. Not for several threads. */
public final class LawErrors {
    /** More mistakes than this are counted but not kept. */
    public static final int MAX_KEPT = 10_000;

    private final List<LawError> kept = new ArrayList<>();

    public void add(LawError error) {
        if (kept.size() < MAX_KEPT) {
            kept.add(error);
        }
    }

    /** Adds a mistake of a whole file. */
    public void add(String path, String expected, String found, String remedy) {
        add(new LawError(path, 0, 0, expected, found, remedy));
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    public int count() {
        return kept.size();
    }

    /** All mistakes, by file and line. */
    public List<LawError> sorted() {
        return kept.stream().sorted().distinct().toList();
    }

    /**
     * Ends a reading that cannot go on with mistakes.
     *
     * @throws IllegalStateException when there are any; its message has one line for each
     */
    public void throwIfAny() {
        if (!kept.isEmpty()) {
            throw new IllegalStateException(sorted().stream()
                    .map(LawError::text)
                    .collect(Collectors.joining("\n", "the law folder has mistakes:\n", "")));
        }
    }
}
