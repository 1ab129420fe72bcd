package xiezhi.hj212.message;

import java.util.Arrays;

/** Reads the items of the data area. */
final class AreaReader {
    private static final byte[] DATA_TIME = {'D', 'a', 't', 'a', 'T', 'i', 'm', 'e'};
    private static final long DATA_TIME_KEY = Names.key(DATA_TIME, 0, DATA_TIME.length);
    private static final String[] TIMES = {"BeginTime", "EndTime", "SystemTime", "RestartTime"};
    private static final String POLLUTANT = "PolId";
    private static final int AMPERSANDS = 2;

    private final Draft draft;
    private final NumberText number = new NumberText();
    private final LastNames names = new LastNames();

    AreaReader(Draft draft) {
        this.draft = draft;
    }

    /** Reads from behind {@code CP=} to the end of the segment. */
    void read(int area) {
        byte[] bytes = draft.bytes;
        int end = draft.end;
        int closing = 0;
        while (closing < AMPERSANDS && end > area && bytes[end - 1] == '&') {
            end--;
            closing++;
        }
        int from = area;
        int opening = 0;
        while (opening < AMPERSANDS && from < end && bytes[from] == '&') {
            from++;
            opening++;
        }
        while (from < end && (bytes[from] == '&' || bytes[end - 1] == '&')) {
            draft.tolerate(Tolerance.BAD_CP, from, from + 1);
            from += bytes[from] == '&' ? 1 : 0;
            end -= end > from && bytes[end - 1] == '&' ? 1 : 0;
        }
        if (opening < AMPERSANDS || closing < AMPERSANDS) {
            draft.tolerate(Tolerance.BAD_CP, area, Math.min(draft.end, area + AMPERSANDS));
        }
        items(from, end);
    }

    private void items(int from, int end) {
        byte[] bytes = draft.bytes;
        int group = 0;
        byte separator = ';';
        int at = from;
        while (at < end) {
            int stop = repeated(at, end, group);
            if (stop < 0) {
                stop = any(at, end, group, separator);
            }
            if (stop < end) {
                separator = bytes[stop];
                group += separator == ';' ? 1 : 0;
            }
            at = stop + 1;
        }
        if (end > from && (bytes[end - 1] == ';' || bytes[end - 1] == ',')) {
            draft.tolerate(Tolerance.TRAILING_SEPARATOR, end - 1, end);
        }
    }

    /** Reads whatever stands up to the next separator behind the value. Where that is. */
    private int any(int name, int end, int group, byte separator) {
        byte[] bytes = draft.bytes;
        int dash = Draft.NONE;
        int equals = Draft.NONE;
        int at = name;
        byte b = 0;
        for (; at < end && (b = bytes[at]) != '=' && b != ',' && b != ';'; at++) {
            if (b == '-') {
                dash = at;
            }
        }
        if (b == '=' && at < end) {
            equals = at;
            while (at < end && (b = bytes[at]) != ',' && b != ';') {
                at++;
            }
        }
        if (equals > name && (bytes[name] > ' ' || HeaderReader.isBlank(bytes[name]))) {
            item(name, dash, equals, at, group);
        } else {
            loose(name, at, separator);
        }
        return at;
    }

    /**
     * Reads the usual item: named as in the last packet, with a plain number or a mark. Where it ends; −1 if it is not the
     * usual one, and then nothing has been read.
     */
    private int repeated(int name, int end, int group) {
        byte[] bytes = draft.bytes;
        int known = names.repeated(bytes, draft.items, name);
        int nameEnd = name + LastNames.length(known);
        int value = nameEnd + 1;
        if (known == 0 || value >= end) {
            return Draft.NONE;
        }
        int sub = LastNames.subField(known);
        int stop = value + 1;
        int scale = NumberText.NOT_A_NUMBER;
        if (SubField.isNumber(sub)) {
            stop = number.plain(bytes, value);
            scale = number.scale;
        } else if (sub != SubField.FLAG.slot() || !DataMark.isKnown(bytes[value])) {
            return Draft.NONE;
        }
        boolean isWhole = stop == end || (stop > value && stop < end && (bytes[stop] == ',' || bytes[stop] == ';'));
        if (!isWhole) {
            return Draft.NONE;
        }
        int item = draft.addItem();
        int dash = name + LastNames.dash(known);
        int factor = draft.factor(name, dash, group);
        draft.place(item, name, nameEnd, value, stop);
        draft.kind(item, group, factor, sub, scale);
        draft.mantissa(item, scale < 0 ? 0 : number.mantissa);
        seen(item, factor, sub);
        grouped(factor, group, sub, name, dash);
        return stop;
    }

    /** A piece that is no {@code name=value}: empty, the rest of a value that has a comma in it, or nothing we know. */
    private void loose(int from, int until, byte separator) {
        if (from == until) {
            draft.tolerate(Tolerance.STRAY_SEPARATOR, from, until);
            return;
        }
        int previous = draft.items - 1;
        if (previous < 0 || !continues(previous, from, until, separator)) {
            draft.tolerate(Tolerance.BAD_ITEM, from, until);
            return;
        }
        draft.set(previous, ItemArrays.VALUE_END, until);
        draft.tolerate(Tolerance.COMMA_IN_VALUE, draft.part(previous, ItemArrays.NAME), until);
        if (draft.part(previous, ItemArrays.SUB_FIELD) != SubField.INFO.slot()) {
            draft.set(previous, ItemArrays.SCALE, NumberText.NOT_A_NUMBER);
            draft.tolerate(Tolerance.BAD_VALUE, draft.part(previous, ItemArrays.NAME), until);
        }
    }

    private boolean continues(int previous, int from, int until, byte separator) {
        int sub = draft.part(previous, ItemArrays.SUB_FIELD);
        if (sub == SubField.INFO.slot()) {
            return true;
        }
        return separator == ','
                && sub >= 0
                && SubField.at(sub).kind() == SubField.Kind.NUMBER
                && HeaderReader.number(draft.bytes, from, Math.min(until, from + 6)) >= 0;
    }

    private void item(int untrimmedName, int dash, int equals, int untrimmedEnd, int group) {
        byte[] bytes = draft.bytes;
        int name = untrimmedName;
        int nameEnd = equals;
        int value = equals + 1;
        int end = untrimmedEnd;
        if (isBlankAround(name, equals, end)) {
            draft.tolerate(Tolerance.BLANK, name, end);
            while (name < nameEnd && HeaderReader.isBlank(bytes[name])) {
                name++;
            }
            while (nameEnd > name && HeaderReader.isBlank(bytes[nameEnd - 1])) {
                nameEnd--;
            }
            while (value < end && HeaderReader.isBlank(bytes[value])) {
                value++;
            }
            while (end > value && HeaderReader.isBlank(bytes[end - 1])) {
                end--;
            }
        }
        boolean isFactor = dash > name && dash < nameEnd - 1;
        int item = draft.addItem();
        draft.place(item, name, nameEnd, value, end);
        if (isFactor) {
            factorItem(item, dash, group);
        } else {
            draft.kind(item, group, Draft.NONE, Draft.NONE, Draft.NONE);
            plainItem(item);
        }
    }

    private boolean isBlankAround(int name, int equals, int end) {
        byte[] bytes = draft.bytes;
        return bytes[name] <= ' '
                || bytes[equals - 1] == ' '
                || (equals + 1 < end
                        && (bytes[equals + 1] <= ' ' || bytes[end - 1] <= ' ')
                        && (HeaderReader.isBlank(bytes[equals + 1]) || HeaderReader.isBlank(bytes[end - 1])));
    }

    private void plainItem(int item) {
        byte[] bytes = draft.bytes;
        int name = draft.part(item, ItemArrays.NAME);
        int nameEnd = draft.part(item, ItemArrays.NAME_END);
        int value = draft.part(item, ItemArrays.VALUE);
        int end = draft.part(item, ItemArrays.VALUE_END);
        int length = nameEnd - name;
        if (length == DATA_TIME.length && Names.key(bytes, name, length) == DATA_TIME_KEY) {
            dataTime(item);
        } else if (length == DATA_TIME.length && Names.equalIgnoringCase(bytes, name, nameEnd, "DataTime")) {
            draft.tolerate(Tolerance.BAD_CASE, name, nameEnd);
            dataTime(item);
        } else if (Names.equal(bytes, name, nameEnd, POLLUTANT)) {
            text(item, value, end);
            Arrays.fill(draft.factorSeen, 0, draft.factors, 0);
        } else {
            text(item, value, end);
            for (String time : TIMES) {
                if (Names.equal(bytes, name, nameEnd, time)) {
                    time(item);
                }
            }
        }
    }

    private void dataTime(int item) {
        if (draft.dataTimeItem == Draft.NONE) {
            draft.dataTimeItem = item;
        } else if (!isSameValue(draft.dataTimeItem, item)) {
            draft.tolerate(
                    Tolerance.CONFLICT, draft.part(item, ItemArrays.NAME), draft.part(item, ItemArrays.VALUE_END));
        }
        time(item);
    }

    private void time(int item) {
        int value = draft.part(item, ItemArrays.VALUE);
        int end = draft.part(item, ItemArrays.VALUE_END);
        draft.value(item, 0, NumberText.NOT_A_NUMBER);
        if (value == end) {
            draft.tolerate(Tolerance.EMPTY_TIME, draft.part(item, ItemArrays.NAME), end);
        } else if (!TimeText.isTime(draft.bytes, value, end)) {
            draft.tolerate(Tolerance.BAD_TIME, draft.part(item, ItemArrays.NAME), end);
        } else if (end - value != TimeText.SECONDS_LENGTH) {
            draft.tolerate(Tolerance.TIME_WITH_MILLISECONDS, draft.part(item, ItemArrays.NAME), end);
        }
    }

    private void factorItem(int item, int dash, int group) {
        byte[] bytes = draft.bytes;
        int name = draft.part(item, ItemArrays.NAME);
        int nameEnd = draft.part(item, ItemArrays.NAME_END);
        int value = draft.part(item, ItemArrays.VALUE);
        int end = draft.part(item, ItemArrays.VALUE_END);
        int factor = draft.factor(name, dash, group);
        int sub = SubField.find(bytes, dash + 1, nameEnd);
        if (sub >= 0 && bytes[nameEnd] == '=') {
            names.remember(bytes, item, name, dash, nameEnd, sub);
        } else if (sub < 0) {
            sub = subFieldOfOtherCase(dash + 1, nameEnd, name);
        }
        draft.kind(item, group, factor, sub, Draft.NONE);
        if (sub >= 0) {
            seen(item, factor, sub);
        }
        switch (sub < 0 ? SubField.Kind.TEXT : SubField.at(sub).kind()) {
            case NUMBER -> number(item, value, end);
            case MARK -> mark(item, value, end);
            case TIME -> time(item);
            case TEXT -> text(item, value, end);
        }
        grouped(factor, group, sub, name, dash);
    }

    private int subFieldOfOtherCase(int from, int until, int name) {
        for (SubField field : SubField.all()) {
            if (Names.equalIgnoringCase(draft.bytes, from, until, field.text())) {
                draft.tolerate(Tolerance.BAD_CASE, name, until);
                return field.slot();
            }
        }
        draft.tolerate(Tolerance.UNKNOWN_ITEM, name, until);
        return Draft.NONE;
    }

    /** Names a factor whose items stand in more than one group. */
    private void grouped(int factor, int group, int sub, int name, int dash) {
        if (draft.factorGroup[factor] != group) {
            if (sub >= 0 && SubField.at(sub).kind() != SubField.Kind.TEXT) {
                draft.tolerate(Tolerance.FACTOR_IN_TWO_GROUPS, name, dash);
            }
            draft.factorGroup[factor] = (short) group;
        }
    }

    private void seen(int item, int factor, int sub) {
        int bit = 1 << sub;
        if ((draft.factorSeen[factor] & bit) == 0) {
            draft.factorSeen[factor] |= bit;
            return;
        }
        int earlier = item - 1;
        while (draft.part(earlier, ItemArrays.FACTOR) != factor || draft.part(earlier, ItemArrays.SUB_FIELD) != sub) {
            earlier--;
        }
        draft.tolerate(
                isSameValue(earlier, item) ? Tolerance.REPEATED_ITEM : Tolerance.CONFLICT,
                draft.part(item, ItemArrays.NAME),
                draft.part(item, ItemArrays.VALUE_END));
    }

    private boolean isSameValue(int a, int b) {
        return Arrays.equals(
                draft.bytes,
                draft.part(a, ItemArrays.VALUE),
                draft.part(a, ItemArrays.VALUE_END),
                draft.bytes,
                draft.part(b, ItemArrays.VALUE),
                draft.part(b, ItemArrays.VALUE_END));
    }

    /** A value that may be anything; if it is a number it is read as one. */
    private void text(int item, int value, int end) {
        byte scale = number.read(draft.bytes, value, end);
        draft.value(item, number.mantissa, scale);
    }

    private void number(int item, int value, int end) {
        byte scale = number.read(draft.bytes, value, end);
        draft.value(item, number.mantissa, scale);
        if (scale >= 0 && !number.isUnusual && !number.isSentinel) {
            return;
        }
        int name = draft.part(item, ItemArrays.NAME);
        if (scale == NumberText.EMPTY) {
            draft.tolerate(Tolerance.EMPTY_VALUE, name, end);
        } else if (scale == NumberText.NOT_A_NUMBER) {
            draft.tolerate(Tolerance.BAD_VALUE, name, end);
        } else if (number.isSentinel) {
            draft.tolerate(Tolerance.SENTINEL, name, end);
            draft.tolerate(Tolerance.BAD_VALUE, name, end);
        } else {
            draft.tolerate(Tolerance.NUMBER_FORM, name, end);
        }
    }

    private void mark(int item, int value, int end) {
        draft.value(item, 0, NumberText.NOT_A_NUMBER);
        if (value == end) {
            draft.tolerate(Tolerance.EMPTY_VALUE, draft.part(item, ItemArrays.NAME), end);
        } else if (end - value != 1 || !DataMark.isKnown(draft.bytes[value])) {
            draft.tolerate(Tolerance.UNKNOWN_MARK, draft.part(item, ItemArrays.NAME), end);
        }
    }
}
