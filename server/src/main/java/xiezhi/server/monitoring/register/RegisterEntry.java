package xiezhi.server.monitoring.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.core.value.Reading;

/**
 * An entry of the register as somebody typed it.
 *
 * @param words by field; a field that is not there was left empty
 * @param correction why an entry of the same day is replaced; empty when none should be
 */
record RegisterEntry(RegisterKind kind, Map<RegisterField, String> words, String correction) {
    RegisterEntry {
        words = Map.copyOf(words);
    }

    /** The values of fields that are right, by their names in statements; null where nothing was typed. */
    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        for (var field : kind.fields()) {
            values.put(field.id(), value(field).orElse(null));
        }
        return values;
    }

    /** The value of a field, where it was typed and is right. */
    Optional<?> value(RegisterField field) {
        return read(field).flatMap(Reading::valid);
    }

    /** The same as text; empty where there is none. */
    String text(RegisterField field) {
        return value(field).map(Object::toString).orElse("");
    }

    /** Everything that is wrong as it stands. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (var field : kind.fields()) {
            switch (read(field).orElse(null)) {
                case Reading.Wrong(String reason) -> flaws.add(new Flaw(field, reason));
                case null -> {
                    if (kind.needed().contains(field)) {
                        flaws.add(new Flaw(field, "没有填写，请补充"));
                    }
                }
                default -> {}
            }
        }
        ends(RegisterField.FROM, RegisterField.UNTIL, 0).ifPresent(flaws::add);
        ends(RegisterField.FROM_AT, RegisterField.UNTIL_AT, 1).ifPresent(flaws::add);
        if (value(RegisterField.ALLOWED_SHARE).isPresent()
                && !text(RegisterField.STOP_KIND).equals("ordered-limit")) {
            flaws.add(new Flaw(RegisterField.ALLOWED_SHARE, "只有责令限产的才填"));
        }
        return flaws;
    }

    /** An end before its beginning; a time must end after it, a day may be the same. */
    private Optional<Flaw> ends(RegisterField first, RegisterField last, int least) {
        if (!kind.fields().contains(first)
                || value(first).isEmpty()
                || value(last).isEmpty()) {
            return Optional.empty();
        }
        return text(last).compareTo(text(first)) < least
                ? Optional.of(new Flaw(last, "早于开始 " + text(first).replace('T', ' ') + "，请核对"))
                : Optional.empty();
    }

    private Optional<Reading<?>> read(RegisterField field) {
        var typed = words.getOrDefault(field, "").strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(field.reading().of(typed));
    }

    /** Its kind only: words may be a password or a key. */
    @Override
    public String toString() {
        return "RegisterEntry[" + kind.id() + "]";
    }
}
