package xiezhi.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.event.CaseEvent;
import xiezhi.core.event.CourtEnforcementAdmitted;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/** A record with every component filled, so that a test sees every field of every event. */
final class FilledRecord {
    private static final Place PLACE = new Place("a.txt", 2, 3, 10, 14, "原文");

    private FilledRecord() {}

    /** Documents inside the record stay empty: they have a golden form of their own. */
    static Object of(Class<?> type) throws ReflectiveOperationException {
        return fill(type);
    }

    private static Object fill(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(part -> part.getType()).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType(), i);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type, int index) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? List.of(value(argument, index)) : fact(argument, index);
        }
        var plain = (Class<?>) type;
        if (plain == CaseEvent.class) {
            return new CourtEnforcementAdmitted(Fact.of("某某区人民法院"));
        }
        if (plain == Document.class) {
            return new DocumentDraft().set("head.title", Fact.of("标题", PLACE)).document();
        }
        return plain.isRecord() ? fill(plain) : scalar(plain);
    }

    /** Facts take turns through the states, so that each is written and read back. */
    private static Fact<?> fact(Type argument, int index) throws ReflectiveOperationException {
        var value = value(argument, index);
        return switch (index % 4) {
            case 0 -> Fact.of(value);
            case 1 -> Fact.of(value, PLACE);
            case 2 -> Fact.unsure(value, PLACE);
            default -> Fact.unknown("扫描件不清");
        };
    }

    private static Object scalar(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.of(2025, 9, 26);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2025, 9, 26, 9, 5);
        }
        if (type == Instant.class) {
            return Instant.parse("2025-09-26T01:05:00Z");
        }
        if (type == Long.class || type == long.class) {
            return 12L;
        }
        if (type == Integer.class || type == int.class) {
            return 12;
        }
        return type == Boolean.class || type == boolean.class ? (Object) true : "文字";
    }
}
