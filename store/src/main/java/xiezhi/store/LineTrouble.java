package xiezhi.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a read table cannot take a line: the fault lies in what the line says, so the same attempt would fail again.
 *
 * @param state SQL state where the database refused; else empty
 * @param kind kind of the trouble; its message may repeat what the line says and is not kept
 */
record LineTrouble(String state, String kind) {
    /** SQL states of a value: too many rows of one key, a value that cannot be kept, a constraint, a limit of size. */
    private static final Set<String> OF_VALUES = Set.of("21", "22", "23", "54");

    private static final int CLASS_LENGTH = 2;
    private static final int MOST_CAUSES = 20;

    /** What is the matter with the line; empty when the database or the machine is in trouble and waiting helps. */
    static Optional<LineTrouble> of(Exception trouble) {
        Optional<Throwable> outside = causes(trouble)
                .filter(cause -> cause instanceof SQLException
                        || cause instanceof IOException
                        || cause instanceof InterruptedException)
                .findFirst();
        if (outside.isEmpty()) {
            Throwable first = causes(trouble).reduce((before, later) -> later).orElse(trouble);
            return Optional.of(new LineTrouble("", first.getClass().getSimpleName()));
        }
        return outside.filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(LineTrouble::isOfValue)
                .map(refusal -> new LineTrouble(
                        refusal.getSQLState(), refusal.getClass().getSimpleName()));
    }

    private static boolean isOfValue(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        return state.length() > CLASS_LENGTH && OF_VALUES.contains(state.substring(0, CLASS_LENGTH));
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
