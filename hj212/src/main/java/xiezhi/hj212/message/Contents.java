package xiezhi.hj212.message;

import java.util.Arrays;

/** What was found in a packet, as arrays of their exact size, copied from a {@link Draft} once. */
final class Contents {
    final short[] fields;
    final int flagNumber;
    final int dataTimeItem;
    final ItemArrays items;
    final short[] factorPlaces;
    final short[] notes;
    final long tolerances;

    Contents(Draft draft) {
        this(
                draft,
                draft.fields.clone(),
                new ItemArrays(draft),
                Arrays.copyOf(draft.factorPlaces, 2 * draft.factors),
                draft.noteParts());
    }

    private Contents(Draft draft, short[] fields, ItemArrays items, short[] factorPlaces, short[] notes) {
        this.fields = fields;
        this.flagNumber = draft.flagNumber;
        this.dataTimeItem = draft.dataTimeItem;
        this.items = items;
        this.factorPlaces = factorPlaces;
        this.notes = notes;
        this.tolerances = draft.tolerances;
    }
}
