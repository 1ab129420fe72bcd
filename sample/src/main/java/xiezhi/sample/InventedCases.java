package xiezhi.sample;

import java.util.List;
import java.util.Set;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.defect.Defect;
import xiezhi.sample.defect.DefectBook;
import xiezhi.sample.plan.CasePlanner;
import xiezhi.sample.plan.Catalogue;

/** Makes cases in memory. The same seed and id give the same case. */
public final class InventedCases {
    private static final int CLEAN_EVERY = 8;

    private final DefectBook book = DefectBook.load();
    private final CaseMaker maker;

    /** Cases of a seed. */
    public InventedCases(long seed) {
        WorkingDays calendar = WorkingDays.load();
        this.maker = new CaseMaker(seed, new CasePlanner(Catalogue.load(), calendar), calendar);
    }

    /** The case of that number, from 1, with every kind of defect in turn, and a clean case now and then. */
    public InventedCase numbered(int number) {
        return invented(made(number, new SampleRequest.Defects.All()));
    }

    /** A clean case that has those flags. */
    public InventedCase clean(String id, Set<String> flags) {
        return invented(maker.exactly(id, flags, List.of()));
    }

    /** A case with the {@code turn}-th kind of defect, counted around. */
    public InventedCase defective(String id, int turn) {
        return invented(maker.with(id, book.all().get(turn % book.all().size())));
    }

    WrittenCase made(int number, SampleRequest.Defects defects) {
        String id = "case-%04d".formatted(number);
        int index = number - 1;
        return switch (defects) {
            case SampleRequest.Defects.None none -> maker.clean(id);
            case SampleRequest.Defects.Only only -> {
                List<String> ids = only.ids().stream().sorted().toList();
                yield maker.with(id, book.named(ids.get(index % ids.size())));
            }
            case SampleRequest.Defects.All all -> {
                int turn = index - index / CLEAN_EVERY;
                yield index % CLEAN_EVERY == CLEAN_EVERY - 1
                        ? maker.clean(id)
                        : maker.with(id, book.all().get(turn % book.all().size()), book.all());
            }
        };
    }

    private static InventedCase invented(WrittenCase written) {
        return new InventedCase(
                written.model(),
                written.papers(),
                written.defects().stream().map(Defect::id).toList());
    }
}
