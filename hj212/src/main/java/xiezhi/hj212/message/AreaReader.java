package xiezhi.hj212.message;

import java.util.Arrays;

/** Reads the items of the data area. */
final class AreaReader {
    private static final byte[] DATA_TIME = {'D', 'a', 't', 'a', 'T', 'i', 'm', 'e'};
    private static final long DATA_TIME_KEY = Names.key(DATA_TIME, 0, DATA_TIME.length);
    private static final String[] TIMES = {"BeginTime", "EndTime", "SystemTime", "RestartTime"};
    private static final String POLLUTANT = "PolId";
    private static final int AMPERSANDS = 2;
    private static final int NAME = 0;
    private static final int DASH = 1;
    private static final int NAME_END = 2;
    private static final int VALUE = 3;
    private static final int VALUE_END = 4;

    private final Draft draft;
    private final NumberText number = new NumberText();

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
            int name = at;
            int dash = Draft.NONE;
            int equals = Draft.NONE;
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
            separator = b;
            group += b == ';' ? 1 : 0;
            at++;
        }
        if (end > from && (bytes[end - 1] == ';' || bytes[end - 1] == ',')) {
            draft.tolerate(Tolerance.TRAILING_SEPARATOR, end - 1, end);
        }
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
        draft.places[Draft.PLACES * previous + VALUE_END] = (short) until;
        draft.tolerate(Tolerance.COMMA_IN_VALUE, draft.place(previous, NAME), until);
        if (draft.subFields[previous] != SubField.INFO.slot()) {
            draft.scales[previous] = NumberText.NOT_A_NUMBER;
            draft.tolerate(Tolerance.BAD_VALUE, draft.place(previous, NAME), until);
        }
    }

    private boolean continues(int previous, int from, int until, byte separator) {
        int sub = draft.subFields[previous];
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
        int item = draft.addItem();
        int place = Draft.PLACES * item;
        boolean isFactor = dash > name && dash < nameEnd - 1;
        draft.places[place + NAME] = (short) name;
        draft.places[place + DASH] = (short) (isFactor ? dash : Draft.NONE);
        draft.places[place + NAME_END] = (short) nameEnd;
        draft.places[place + VALUE] = (short) value;
        draft.places[place + VALUE_END] = (short) end;
        draft.groups[item] = (short) group;
        if (isFactor) {
            factorItem(item, dash, group);
        } else {
            plainItem(item);
        }
    }

    private boolean isBlankAround(int name, int equals, int end) {
        byte[] bytes = draft.bytes;
        return bytes[name] <= ' '
                || bytes[equals - 1] == ' '
                || (equals + 1 < end
                        && (HeaderReader.isBlank(bytes[equals + 1]) || HeaderReader.isBlank(bytes[end - 1])));
    }

    private void plainItem(int item) {
        byte[] bytes = draft.bytes;
        draft.factorOf[item] = Draft.NONE;
        draft.subFields[item] = Draft.NONE;
        int name = draft.place(item, NAME);
        int nameEnd = draft.place(item, NAME_END);
        int value = draft.place(item, VALUE);
        int end = draft.place(item, VALUE_END);
        draft.scales[item] = number.read(bytes, value, end);
        draft.mantissas[item] = number.mantissa;
        int length = nameEnd - name;
        if (length == DATA_TIME.length && Names.key(bytes, name, length) == DATA_TIME_KEY) {
            dataTime(item);
        } else if (length == DATA_TIME.length && Names.equalIgnoringCase(bytes, name, nameEnd, "DataTime")) {
            draft.tolerate(Tolerance.BAD_CASE, name, nameEnd);
            dataTime(item);
        } else if (Names.equal(bytes, name, nameEnd, POLLUTANT)) {
            Arrays.fill(draft.factorSeen, 0, draft.factors, 0);
        } else {
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
            draft.tolerate(Tolerance.CONFLICT, draft.place(item, NAME), draft.place(item, VALUE_END));
        }
        time(item);
    }

    private void time(int item) {
        int value = draft.place(item, VALUE);
        int end = draft.place(item, VALUE_END);
        draft.scales[item] = NumberText.NOT_A_NUMBER;
        if (value == end) {
            draft.tolerate(Tolerance.EMPTY_TIME, draft.place(item, NAME), end);
        } else if (!TimeText.isTime(draft.bytes, value, end)) {
            draft.tolerate(Tolerance.BAD_TIME, draft.place(item, NAME), end);
        } else if (end - value != TimeText.SECONDS_LENGTH) {
            draft.tolerate(Tolerance.TIME_WITH_MILLISECONDS, draft.place(item, NAME), end);
        }
    }

    private void factorItem(int item, int dash, int group) {
        byte[] bytes = draft.bytes;
        int name = draft.place(item, NAME);
        int nameEnd = draft.place(item, NAME_END);
        int factor = draft.factor(name, dash, group);
        draft.factorOf[item] = (short) factor;
        int sub = subField(dash + 1, nameEnd, name);
        draft.subFields[item] = (byte) sub;
        if (sub >= 0) {
            seen(item, factor, sub);
        }
        SubField.Kind kind = sub < 0 ? SubField.Kind.TEXT : SubField.at(sub).kind();
        int value = draft.place(item, VALUE);
        int end = draft.place(item, VALUE_END);
        switch (kind) {
            case NUMBER -> number(item, value, end);
            case MARK -> mark(item, value, end);
            case TIME -> time(item);
            case TEXT -> {
                draft.scales[item] = number.read(bytes, value, end);
                draft.mantissas[item] = number.mantissa;
            }
        }
        if (draft.factorGroup[factor] != group) {
            if (sub >= 0 && SubField.at(sub).kind() != SubField.Kind.TEXT) {
                draft.tolerate(Tolerance.FACTOR_IN_TWO_GROUPS, name, dash);
            }
            draft.factorGroup[factor] = (short) group;
        }
    }

    private int subField(int from, int until, int name) {
        int sub = SubField.find(draft.bytes, from, until);
        if (sub >= 0) {
            return sub;
        }
        for (SubField field : SubField.all()) {
            if (Names.equalIgnoringCase(draft.bytes, from, until, field.text())) {
                draft.tolerate(Tolerance.BAD_CASE, name, until);
                return field.slot();
            }
        }
        draft.tolerate(Tolerance.UNKNOWN_ITEM, name, until);
        return Draft.NONE;
    }

    private void seen(int item, int factor, int sub) {
        int bit = 1 << sub;
        if ((draft.factorSeen[factor] & bit) == 0) {
            draft.factorSeen[factor] |= bit;
            return;
        }
        int earlier = item - 1;
        while (draft.factorOf[earlier] != factor || draft.subFields[earlier] != sub) {
            earlier--;
        }
        draft.tolerate(
                isSameValue(earlier, item) ? Tolerance.REPEATED_ITEM : Tolerance.CONFLICT,
                draft.place(item, NAME),
                draft.place(item, VALUE_END));
    }

    private boolean isSameValue(int a, int b) {
        return Arrays.equals(
                draft.bytes,
                draft.place(a, VALUE),
                draft.place(a, VALUE_END),
                draft.bytes,
                draft.place(b, VALUE),
                draft.place(b, VALUE_END));
    }

    private void number(int item, int value, int end) {
        byte scale = number.read(draft.bytes, value, end);
        draft.scales[item] = scale;
        draft.mantissas[item] = number.mantissa;
        if (scale >= 0 && !number.isUnusual && !number.isSentinel) {
            return;
        }
        int name = draft.place(item, NAME);
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
        draft.scales[item] = NumberText.NOT_A_NUMBER;
        if (value == end) {
            draft.tolerate(Tolerance.EMPTY_VALUE, draft.place(item, NAME), end);
        } else if (end - value != 1 || !DataMark.isKnown(draft.bytes[value])) {
            draft.tolerate(Tolerance.UNKNOWN_MARK, draft.place(item, NAME), end);
        }
    }
}
