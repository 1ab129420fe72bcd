package xiezhi.lawbook.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.lawbook.schema.Plain;

/** The functions conditions may call; nothing else can be reached from a condition. */
public enum Function {
    /** Calendar days from a to b; negative when b is earlier. */
    DAYS("days", false, Plain.NUMBER, Plain.DAY, Plain.DAY),
    /** Working days after a, up to and including b. */
    WORKDAYS("workdays", false, Plain.NUMBER, Plain.DAY, Plain.DAY),
    ADD_DAYS("addDays", false, Plain.DAY, Plain.DAY, Plain.NUMBER),
    /** The n-th working day after a day. */
    ADD_WORKDAYS("addWorkdays", false, Plain.DAY, Plain.DAY, Plain.NUMBER),
    /** The same day of a later month, or the last of a shorter month. */
    ADD_MONTHS("addMonths", false, Plain.DAY, Plain.DAY, Plain.NUMBER),
    /** The day itself when it is a working day, else the next one. */
    NEXT_WORKDAY("nextWorkday", false, Plain.DAY, Plain.DAY),
    IS_WORKDAY("isWorkday", false, Plain.FLAG, Plain.DAY),
    /** Day of a minute. */
    DAY("day", false, Plain.DAY, Plain.MINUTE),
    /** Minutes from a to b. */
    MINUTES("minutes", false, Plain.NUMBER, Plain.MINUTE, Plain.MINUTE),
    /** Full years of age on a day, by resident identity number; not decided for a wrong number. */
    AGE_ON("ageOn", false, Plain.NUMBER, Plain.TEXT, Plain.DAY),
    CREDIT_CODE_VALID("creditCodeValid", false, Plain.FLAG, Plain.TEXT),
    ID_NUMBER_VALID("idNumberValid", false, Plain.FLAG, Plain.TEXT),
    /** Fen as 200500元; for messages. */
    YUAN("yuan", false, Plain.TEXT, Plain.NUMBER),
    /** Chinese word for an id, for example of a document kind or a penalty kind; for messages. */
    ZH("zh", false, Plain.TEXT, Plain.TEXT),
    CONTAINS("contains", true, Plain.FLAG, Plain.TEXT, Plain.TEXT),
    STARTS_WITH("startsWith", true, Plain.FLAG, Plain.TEXT, Plain.TEXT),
    ENDS_WITH("endsWith", true, Plain.FLAG, Plain.TEXT, Plain.TEXT),
    /** Whether part of the text matches a regular expression, which must be a literal. */
    MATCHES("matches", true, Plain.FLAG, Plain.TEXT, Plain.TEXT);

    private final String id;
    private final boolean isMethod;
    private final Plain result;
    private final Plain first;
    private final @Nullable Plain second;

    Function(String id, boolean isMethod, Plain result, Plain first) {
        this(id, isMethod, result, first, null);
    }

    Function(String id, boolean isMethod, Plain result, Plain first, @Nullable Plain second) {
        this.id = id;
        this.isMethod = isMethod;
        this.result = result;
        this.first = first;
        this.second = second;
    }

    /** Name in conditions. */
    public String id() {
        return id;
    }

    /** Written {@code text.contains(part)}; the text is the first parameter. */
    public boolean isMethod() {
        return isMethod;
    }

    public Plain result() {
        return result;
    }

    public List<Plain> parameters() {
        return second == null ? List.of(first) : List.of(first, second);
    }

    static Optional<Function> find(String id, boolean isMethod) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id) && each.isMethod == isMethod)
                .findFirst();
    }
}
