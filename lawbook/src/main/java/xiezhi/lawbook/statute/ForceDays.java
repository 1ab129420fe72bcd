package xiezhi.lawbook.statute;

import java.time.LocalDate;
import java.util.Optional;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Statute;
import xiezhi.core.statute.StatuteEnd;
import xiezhi.core.statute.StatuteVersion;
import xiezhi.core.statute.Subject;

/** When a cited statute is law, on the days that matter in a case. */
final class ForceDays {
    private final StatuteBook book;
    private final Statute statute;
    private final Fact<LocalDate> conductUntil;
    private final Fact<LocalDate> documentDay;

    ForceDays(StatuteBook book, Statute statute, Fact<LocalDate> conductUntil, Fact<LocalDate> documentDay) {
        this.book = book;
        this.statute = statute;
        this.conductUntil = conductUntil;
        this.documentDay = documentDay;
    }

    Fact<Boolean> onConduct() {
        return on(conductUntil, "违法行为终了之日不明");
    }

    Fact<Boolean> onDocument() {
        return on(documentDay, "文书日期不明");
    }

    /**
     * The version whose articles are meant: for duties and penalties that of the conduct, else that of the document; the
     * newest when none is in force on either day.
     */
    StatuteVersion version() {
        var ofConduct = statute.subject() == Subject.SUBSTANCE
                ? conductUntil.known().flatMap(statute::on)
                : Optional.<StatuteVersion>empty();
        return ofConduct.or(() -> documentDay.known().flatMap(statute::on)).orElseGet(statute::newest);
    }

    /** The law that has taken its place on the day of the document; absent while it stands. */
    Fact<String> replacedBy() {
        return switch (statute.end()) {
            case StatuteEnd.Standing() -> Fact.absent();
            case StatuteEnd.Repealed(var by, var from) -> {
                var day = documentDay.known();
                if (day.isEmpty()) {
                    yield Fact.unknown("文书日期不明");
                }
                var name = book.statute(by).map(Statute::name).orElse(by.value());
                yield day.get().isBefore(from) ? Fact.absent() : stated(name, documentDay);
            }
        };
    }

    private Fact<Boolean> on(Fact<LocalDate> day, String reason) {
        var known = day.known();
        if (known.isEmpty()) {
            return Fact.unknown(reason);
        }
        if (statute.on(known.get()).isPresent()) {
            return stated(true, day);
        }
        return canSayNo(known.get()) ? stated(false, day) : Fact.unknown("《" + statute.name() + "》当时的施行情况未核实");
    }

    private boolean canSayNo(LocalDate day) {
        if (statute.isUnlistedOn(day)) {
            return false;
        }
        if (day.isBefore(statute.enacted())) {
            return statute.versions().getFirst().provenance().isFirm();
        }
        return statute.newest().provenance().isFirm() || isRepealFirm();
    }

    private boolean isRepealFirm() {
        return statute.end() instanceof StatuteEnd.Repealed(var by, var from)
                && book.statute(by)
                        .map(each -> each.newest().provenance().isFirm())
                        .orElse(false);
    }

    private static <T> Fact<T> stated(T value, Fact<LocalDate> day) {
        return new Fact.Stated<>(value, day.sure().isPresent(), day.places());
    }
}
