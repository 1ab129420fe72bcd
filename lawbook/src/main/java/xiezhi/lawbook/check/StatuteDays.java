package xiezhi.lawbook.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.InForce;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.statute.StatuteBook;

/** Days on which statutes begin and end. */
final class StatuteDays {
    private final StatuteBook statutes;
    private final Set<LocalDate> firstDays;

    StatuteDays(StatuteBook statutes) {
        this.statutes = statutes;
        this.firstDays = statutes.statutes().stream()
                .flatMap(statute -> statute.versions().stream())
                .map(version -> version.inForce().from())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A version of some statute begins on {@code day}. */
    boolean isFirstDay(LocalDate day) {
        return firstDays.contains(day);
    }

    /** Days on which versions of the cited statutes begin or end. */
    Set<LocalDate> borders(Collection<Citation> cites) {
        return of(cites.stream().map(Citation::statute));
    }

    /** The same for citations as law files write them: {@code statute/article} or a whole statute. */
    Set<LocalDate> ofTexts(List<String> cites) {
        return of(cites.stream()
                .map(cite -> cite.replaceFirst("/.*", ""))
                .filter(StatuteId::isId)
                .map(StatuteId::new));
    }

    private Set<LocalDate> of(Stream<StatuteId> ids) {
        return ids.flatMap(id -> statutes.statute(id).stream())
                .flatMap(StatuteDays::borders)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> borders(Statute statute) {
        return Stream.concat(
                Stream.of(statute.enacted()),
                statute.versions().stream()
                        .map(version -> version.inForce())
                        .flatMap(period -> Stream.of(period.from(), period.until()))
                        .filter(day -> !day.equals(InForce.OPEN)));
    }
}
