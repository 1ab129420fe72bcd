package xiezhi.monitoring.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The last so many things, oldest first. Immutable.
 *
 * @param most more than so many are not kept
 */
public record Recent<T>(List<T> items, int most) {
    public Recent {
        items = List.copyOf(items);
    }

    /** None yet. */
    public static <T> Recent<T> none(int most) {
        return new Recent<>(List.of(), most);
    }

    /** The same with one more at the end. */
    public Recent<T> with(T item) {
        var skipped = Math.max(0, items.size() + 1 - most);
        List<T> next = new ArrayList<>(items.size() + 1 - skipped);
        next.addAll(items.subList(skipped, items.size()));
        next.add(item);
        return new Recent<>(next, most);
    }

    /** The same with another thing in the place of those that match; none is added where none does. */
    public Recent<T> replacing(Predicate<T> match, T other) {
        return new Recent<>(
                items.stream().map(each -> match.test(each) ? other : each).toList(), most);
    }
}
