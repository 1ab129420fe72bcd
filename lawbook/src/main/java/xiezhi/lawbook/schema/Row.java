package xiezhi.lawbook.schema;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/**
 * A record of the case as typed values: a {@code long} or text for each field, with the facts beside for their places.
 * A value that is not stated and sure has no number and no text but a mark: {@link #UNKNOWN}, {@link #ABSENT} or
 * {@link #UNSURE}. Read by several threads once built.
 */
public final class Row {
    /** Mark of a value that could not be looked for. */
    public static final long UNKNOWN = Long.MIN_VALUE;
    /** Mark of a value that was looked for and is not there. */
    public static final long ABSENT = Long.MIN_VALUE + 1;
    /** Mark of a value that was read but not for sure. Every number up to this one is a mark. */
    public static final long UNSURE = Long.MIN_VALUE + 2;

    /** Whether the row is there, was looked for and is not there, or could not be looked for. */
    public enum State {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    private final Layout layout;
    private final State state;
    private final long[] numbers;
    private final @Nullable String[] texts;
    private final Fact<?>[] facts;
    private final RowList[] lists;
    private final Row[] slots;

    Row(Layout layout, State state, Fact<?> every, RowList everyList) {
        this.layout = layout;
        this.state = state;
        var size = layout.fields().size();
        numbers = new long[size];
        texts = new String[size];
        facts = new Fact<?>[size];
        Arrays.fill(numbers, every.isAbsent() ? ABSENT : UNKNOWN);
        Arrays.fill(facts, every);
        lists = new RowList[layout.lists().size()];
        Arrays.fill(lists, everyList);
        slots = new Row[layout.slots().size()];
    }

    /** A row that is there, with nothing stated. */
    static Row blank(Layout layout) {
        return new Row(layout, State.PRESENT, Fact.absent(), RowList.NONE);
    }

    /** Stands for a row that is not there: every field absent, every list empty. */
    static Row absent(Layout layout) {
        return new Row(layout, State.ABSENT, Fact.absent(), RowList.NONE);
    }

    /** Stands for a row that could not be looked for. */
    static Row unknown(Layout layout, String reason) {
        return new Row(layout, State.UNKNOWN, Fact.unknown(reason), RowList.unknown());
    }

    /** A row of its own with the same in it; what lists hold is shared. */
    private Row(Row other) {
        layout = other.layout;
        state = other.state;
        numbers = other.numbers.clone();
        texts = other.texts.clone();
        facts = other.facts.clone();
        lists = other.lists.clone();
        slots = other.slots.clone();
    }

    /** The same row but for one field. */
    Row with(Layout.Field field, Fact<?> fact) {
        var other = new Row(this);
        other.put(field, fact);
        return other;
    }

    void put(Layout.Field field, Fact<?> fact) {
        var i = field.index();
        facts[i] = fact;
        switch (fact) {
            case Fact.Stated<?> stated
            when stated.isSure() -> {
                numbers[i] = field.plain().encoded(stated.value());
                texts[i] = field.plain() == Plain.TEXT ? stated.value().toString() : null;
            }
            case Fact.Stated<?> stated -> numbers[i] = UNSURE;
            case Fact.Absent<?> none -> numbers[i] = ABSENT;
            case Fact.Unknown<?> none -> numbers[i] = UNKNOWN;
        }
    }

    void put(Layout.ListField list, RowList rows) {
        lists[list.index()] = rows;
    }

    void put(Layout.Slot slot, Row row) {
        slots[slot.index()] = row;
    }

    /** Marks everything stated as unsure. */
    void makeUnsure() {
        for (var field : layout.fields()) {
            if (facts[field.index()] instanceof Fact.Stated<?> stated) {
                put(field, new Fact.Stated<>(stated.value(), false, stated.places()));
            }
        }
    }

    public Layout layout() {
        return layout;
    }

    public State state() {
        return state;
    }

    /** The value at {@code index}, or a mark. For a text 0 or a mark. */
    public long number(int index) {
        return numbers[index];
    }

    /** The text at {@code index}, or null when it is not stated and sure. */
    public @Nullable String text(int index) {
        return texts[index];
    }

    public Fact<?> fact(int index) {
        return facts[index];
    }

    public RowList list(int index) {
        return lists[index];
    }

    public Row slot(int index) {
        return slots[index];
    }

    /** The fact at a path; absent when the layout has no such field. */
    public Fact<?> fact(String path) {
        return layout.field(path).<Fact<?>>map(field -> facts[field.index()]).orElseGet(Fact::absent);
    }

    /** Something was read, but nothing of it for sure: it may be another thing, or several, or nothing. */
    boolean isDoubtful() {
        var isUnsure = false;
        for (var number : numbers) {
            if (number > UNSURE) {
                return false;
            }
            isUnsure |= number != ABSENT;
        }
        return isUnsure;
    }

    /** Where the row stands: the first place any of its facts was read at. */
    public Optional<Place> place() {
        return Arrays.stream(facts).flatMap(fact -> fact.places().stream()).findFirst();
    }
}
