package xiezhi.monitoring.series;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is known around an hour besides values, in the order it became known. */
public record Surroundings(List<StatedMark> marks, List<Notice> notices, List<EmissionOrder> orders) {
    /** Nothing. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());

    public Surroundings {
        marks = List.copyOf(marks);
        notices = List.copyOf(notices);
        orders = List.copyOf(orders);
    }

    Surroundings with(StatedMark mark) {
        return new Surroundings(added(marks, mark), notices, orders);
    }

    Surroundings with(Notice notice) {
        return new Surroundings(marks, added(notices, notice), orders);
    }

    Surroundings with(EmissionOrder order) {
        return new Surroundings(marks, notices, added(orders, order));
    }

    /** Without what ended before that moment. */
    Surroundings since(LocalDateTime moment) {
        return new Surroundings(
                marks.stream().filter(mark -> mark.until().isAfter(moment)).toList(),
                notices.stream().filter(notice -> notice.at().isAfter(moment)).toList(),
                orders.stream().filter(order -> order.until().isAfter(moment)).toList());
    }

    private static <T> List<T> added(List<T> to, T one) {
        List<T> more = new ArrayList<>(to);
        more.add(one);
        return more;
    }
}
