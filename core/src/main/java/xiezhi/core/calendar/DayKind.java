package xiezhi.core.calendar;

/** What a day is for the counting of working days. */
public enum DayKind {
    /** Monday to Friday, not a holiday. */
    WORKDAY("工作日"),
    /** Saturday or Sunday worked in exchange for a holiday. */
    MAKE_UP_WORKDAY("调休上班"),
    /** Saturday or Sunday, neither worked nor part of a holiday. */
    WEEKEND("休息日"),
    /** Day of a public holiday, whatever its weekday. */
    HOLIDAY("节假日");

    private final String zh;

    DayKind(String zh) {
        this.zh = zh;
    }

    public boolean isWorkday() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }

    /** Chinese word for it, as derivations print it. */
    public String zh() {
        return zh;
    }
}
