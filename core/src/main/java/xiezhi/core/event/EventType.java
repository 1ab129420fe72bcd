package xiezhi.core.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One kind of event. The list of all kinds follows from what {@link CaseEvent} permits, so it cannot fall behind.
 *
 * @param tag tag, for example {@code prior-notice-served}
 * @param stage stage the event belongs to
 * @param type record of the event
 */
public record EventType(String tag, Stage stage, Class<?> type) {
    /** Asked of every line of a docket: spelled once a class. */
    private static final ClassValue<String> TAGS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
            return spelled(event);
        }
    };

    private static final List<EventType> ALL = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
            .flatMap(stage -> Arrays.stream(stage.getPermittedSubclasses())
                    .map(type -> new EventType(tagOf(type), stageOf(stage), type)))
            .toList();

    /** Every kind of event, by stage. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The kind with this tag; empty when no event is called so. */
    public static Optional<EventType> of(String tag) {
        return ALL.stream().filter(type -> type.tag().equals(tag)).findFirst();
    }

    static String tagOf(Class<?> event) {
        return TAGS.get(event);
    }

    private static String spelled(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stage stageOf(Class<?> stage) {
        return Stage.valueOf(stage.getSimpleName().replaceAll("Event$", "").toUpperCase(Locale.ROOT));
    }
}
