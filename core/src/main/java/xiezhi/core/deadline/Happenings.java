package xiezhi.core.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the events of a case: the question put to a term.
 *
 * @param events when each event happened, by tag; one that is not here did not happen
 * @param unknown events of which it is not known whether or when they happened, with the reason in Chinese
 * @param extensions approved extensions of the term asked about
 * @param pauses stretches that may not count
 * @param circumstances what else is known
 */
public record Happenings(
        Map<String, Moment> events,
        Map<String, String> unknown,
        List<Approval> extensions,
        List<Pause> pauses,
        Circumstances circumstances) {
    public Happenings {
        events = Map.copyOf(events);
        unknown = Map.copyOf(unknown);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** Events only. */
    public static Happenings of(Map<String, Moment> events) {
        return new Happenings(events, Map.of(), List.of(), List.of(), Circumstances.NONE);
    }

    public Optional<Moment> moment(String tag) {
        return Optional.ofNullable(events.get(tag));
    }

    /** The earliest of these events, with its name; among equals the first named. */
    Optional<Happened> earliest(List<EventName> names) {
        Optional<Happened> found = Optional.empty();
        for (EventName name : names) {
            Optional<Moment> moment = moment(name.tag());
            if (moment.isPresent()
                    && (found.isEmpty()
                            || moment.get().day().isBefore(found.get().day()))) {
                found = Optional.of(new Happened(name, moment.get()));
            }
        }
        return found;
    }

    /** Why it is not known whether one of these events happened; empty when it is known of all. */
    Optional<String> unknownAmong(List<EventName> names) {
        return names.stream()
                .filter(name -> unknown.containsKey(name.tag()))
                .map(name -> name.zh() + "：" + unknown.get(name.tag()))
                .findFirst();
    }
}
