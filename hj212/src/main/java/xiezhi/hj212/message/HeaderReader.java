package xiezhi.hj212.message;

import org.jspecify.annotations.Nullable;
import xiezhi.hj212.frame.Words;

/** Reads the fields in front of the data area, in whatever order they come. */
final class HeaderReader {
    private static final Field[] FIELDS = Field.values();
    private static final byte[] AREA = {'C', 'P', '='};
    private static final int UNREADABLE = -1;
    private static final int QN_LENGTH = 17;

    private final Draft draft;
    private int last;

    HeaderReader(Draft draft) {
        this.draft = draft;
    }

    /** Where the data area begins, behind {@code CP=}; −1 when there is none. */
    int read() {
        byte[] bytes = draft.bytes;
        int at = draft.start;
        int end = draft.end;
        last = UNREADABLE;
        while (at < end) {
            if (bytes[at] == 'C' && Names.equal(bytes, at, AREA)) {
                return at + AREA.length;
            }
            int stop = Words.find(bytes, at, end, ';');
            int area = piece(at, stop, equals(at, stop));
            if (area >= 0) {
                return area;
            }
            at = stop + 1;
        }
        return UNREADABLE;
    }

    private int equals(int from, int until) {
        int count = 0;
        int at = Words.find(draft.bytes, from, until, '=');
        while (at < until) {
            count++;
            at = Words.find(draft.bytes, at + 1, until, '=');
        }
        return count;
    }

    /** One piece between semicolons; where the data area begins if the piece runs into it, else −1. */
    private int piece(int from, int until, int equals) {
        if (equals > 1) {
            int area = areaWithin(from, until);
            if (area >= 0) {
                draft.tolerate(Tolerance.BAD_CP, area, area + AREA.length);
                piece(from, area, 1);
                return area + AREA.length;
            }
            int comma = commaBeforeField(from, until);
            if (comma >= 0) {
                draft.tolerate(Tolerance.STRAY_COMMA, from, until);
                piece(from, comma, 1);
                return piece(comma + 1, until, equals - 1);
            }
        }
        single(from, until);
        return UNREADABLE;
    }

    private void single(int untrimmedFrom, int untrimmedUntil) {
        byte[] bytes = draft.bytes;
        int from = untrimmedFrom;
        int until = untrimmedUntil;
        while (from < until && (bytes[from] == ',' || isBlank(bytes[from]))) {
            draft.tolerate(bytes[from] == ',' ? Tolerance.STRAY_COMMA : Tolerance.BLANK, from, until);
            from++;
        }
        while (until > from && (bytes[until - 1] == ',' || isBlank(bytes[until - 1]))) {
            draft.tolerate(bytes[until - 1] == ',' ? Tolerance.STRAY_COMMA : Tolerance.BLANK, from, until);
            until--;
        }
        int equals = from;
        while (equals < until && bytes[equals] != '=') {
            equals++;
        }
        if (equals == until) {
            draft.tolerate(
                    from == until || isAmpersands(from, until) ? Tolerance.BAD_CP : Tolerance.BAD_FIELD, from, until);
            return;
        }
        Field field = field(from, equals);
        if (field != null) {
            take(field, from, equals + 1, until);
        }
    }

    private boolean isAmpersands(int from, int until) {
        return until - from == 2 && draft.bytes[from] == '&' && draft.bytes[from + 1] == '&';
    }

    private @Nullable Field field(int from, int until) {
        byte[] bytes = draft.bytes;
        Field known = Field.of(Names.key(bytes, from, Math.min(until - from, Names.KEY_BYTES)), until - from, last + 1);
        if (known != null) {
            return known;
        }
        if (Names.equal(bytes, from, until, "FLAG")) {
            draft.tolerate(Tolerance.BAD_CASE, from, until);
            return Field.FLAG;
        }
        for (Field field : FIELDS) {
            if (Names.equalIgnoringCase(bytes, from, until, field.text())) {
                draft.tolerate(Tolerance.BAD_CASE, from, until);
                return null;
            }
        }
        boolean isArea = Names.equalIgnoringCase(bytes, from, until, "CP");
        draft.tolerate(isArea ? Tolerance.BAD_CASE : Tolerance.UNKNOWN_FIELD, from, until);
        return null;
    }

    private void take(Field field, int name, int from, int until) {
        if (draft.has(field)) {
            draft.tolerate(Tolerance.REPEATED_FIELD, name, until);
            return;
        }
        if (field.slot() < last) {
            draft.tolerate(Tolerance.FIELD_ORDER, name, until);
        }
        last = field.slot();
        int valueFrom = from;
        while (valueFrom < until && isBlank(draft.bytes[valueFrom])) {
            draft.tolerate(Tolerance.BLANK, name, until);
            valueFrom++;
        }
        draft.put(field, valueFrom, until);
    }

    /** Where {@code CP=&} stands inside a piece because the semicolon before it is missing. */
    private int areaWithin(int from, int until) {
        byte[] bytes = draft.bytes;
        for (int i = from; i + AREA.length < until; i++) {
            if (bytes[i] == 'C' && Names.equal(bytes, i, AREA) && bytes[i + AREA.length] == '&') {
                return i;
            }
        }
        return UNREADABLE;
    }

    /** Where a comma stands for the semicolon: behind it comes the name of a field. */
    private int commaBeforeField(int from, int until) {
        byte[] bytes = draft.bytes;
        for (int i = from; i < until; i++) {
            if (bytes[i] == ',' && i > from) {
                int equals = i + 1;
                while (equals < until && bytes[equals] != '=') {
                    equals++;
                }
                for (Field field : FIELDS) {
                    if (Names.equal(bytes, i + 1, equals, field.text())) {
                        return i;
                    }
                }
            }
        }
        return UNREADABLE;
    }

    /** Names what is missing or oddly written. */
    void judge() {
        missing(Field.MN, Tolerance.NO_MN);
        missing(Field.ST, Tolerance.NO_ST);
        missing(Field.CN, Tolerance.NO_CN);
        missing(Field.PW, Tolerance.NO_PW);
        missing(Field.FLAG, Tolerance.NO_FLAG);
        form(Field.ST, Tolerance.ST_FORM, isSystem());
        form(Field.CN, Tolerance.CN_FORM, length(Field.CN) == 4 && number(Field.CN) >= 0);
        form(Field.PW, Tolerance.PW_FORM, length(Field.PW) == 6);
        form(
                Field.QN,
                Tolerance.BAD_QN,
                length(Field.QN) == QN_LENGTH
                        && TimeText.isTime(draft.bytes, draft.from(Field.QN), draft.until(Field.QN)));
        if (draft.has(Field.CN) && !Command.isKnown(number(Field.CN))) {
            draft.tolerate(Tolerance.UNKNOWN_COMMAND, draft.from(Field.CN), draft.until(Field.CN));
        }
        draft.flagNumber = draft.has(Field.FLAG) ? number(Field.FLAG) : UNREADABLE;
        int flag = draft.flagNumber;
        form(Field.FLAG, Tolerance.BAD_FLAG, flag >= 0 && flag <= PacketFlag.GREATEST);
        if (flag >> PacketFlag.VERSION_SHIFT > Edition.OF_2025.version() && flag <= PacketFlag.GREATEST) {
            draft.tolerate(Tolerance.UNKNOWN_VERSION, draft.from(Field.FLAG), draft.until(Field.FLAG));
        }
        parts(flag >= 0 && (flag & PacketFlag.SPLIT) != 0);
        form(Field.RF, Tolerance.BAD_RF, length(Field.RF) == 1 && number(Field.RF) == 1);
    }

    private void parts(boolean isSplit) {
        boolean hasParts = draft.has(Field.PNUM) || draft.has(Field.PNO);
        if (hasParts != isSplit) {
            draft.tolerate(hasParts ? Tolerance.PARTS_WITHOUT_SPLIT : Tolerance.SPLIT_WITHOUT_PARTS);
        }
        if (hasParts) {
            int count = draft.has(Field.PNUM) ? number(Field.PNUM) : UNREADABLE;
            int part = draft.has(Field.PNO) ? number(Field.PNO) : UNREADABLE;
            if (part < 1 || part > count) {
                draft.tolerate(Tolerance.BAD_PARTS);
            }
        }
    }

    private void missing(Field field, Tolerance tolerance) {
        if (length(field) == 0) {
            draft.tolerate(tolerance);
        }
    }

    private void form(Field field, Tolerance tolerance, boolean isRight) {
        if (!isRight && draft.has(field)) {
            draft.tolerate(tolerance, draft.from(field), draft.until(field));
        }
    }

    private boolean isSystem() {
        if (length(Field.ST) != 2) {
            return false;
        }
        int from = draft.from(Field.ST);
        return isDigitOrUpper(draft.bytes[from]) && isDigitOrUpper(draft.bytes[from + 1]);
    }

    private int length(Field field) {
        return draft.until(field) - draft.from(field);
    }

    private int number(Field field) {
        return number(draft.bytes, draft.from(field), draft.until(field));
    }

    /** A whole number of one to six digits, or −1. */
    static int number(byte[] bytes, int from, int until) {
        if (from == until || until - from > 6) {
            return UNREADABLE;
        }
        int value = 0;
        for (int i = from; i < until; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return UNREADABLE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private static boolean isDigitOrUpper(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z');
    }
}
