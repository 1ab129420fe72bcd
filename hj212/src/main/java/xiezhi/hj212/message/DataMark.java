package xiezhi.hj212.message;

import java.util.Optional;

/** The data marks ({@code -Flag}) of the 2017 edition and those of 2005 and of ambient stations. */
public enum DataMark {
    /** Normal. */
    NORMAL('N', "正常"),
    /** The source is stopped. */
    STOPPED('F', "停运"),
    /** Under maintenance. */
    MAINTENANCE('M', "维护"),
    /** Set by hand. */
    SET_BY_HAND('S', "手工输入"),
    /** Fault. */
    FAULT('D', "故障"),
    /** Calibrating. */
    CALIBRATING('C', "校准"),
    /** Above the measuring range. */
    ABOVE_RANGE('T', "超过测量上限"),
    /** No communication between instrument and logger. */
    NO_COMMUNICATION('B', "通讯异常"),
    /** Power fault, edition of 2005. */
    POWER_FAULT('P', "电源故障"),
    /** Ambient stations: calibration data. */
    AMBIENT_CALIBRATION('0', "校准数据"),
    /** Ambient stations: meteorological parameter. */
    AMBIENT_WEATHER('1', "气象参数"),
    /** Ambient stations: abnormal data. */
    AMBIENT_ABNORMAL('2', "异常数据"),
    /** Ambient stations: normal data. */
    AMBIENT_NORMAL('3', "正常数据");

    private final char letter;
    private final String chinese;

    DataMark(char letter, String chinese) {
        this.letter = letter;
        this.chinese = chinese;
    }

    /** The mark of a letter, if the standard has one. */
    public static Optional<DataMark> of(char letter) {
        for (DataMark mark : values()) {
            if (mark.letter == letter) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    static boolean isKnown(byte letter) {
        return switch (letter) {
            case 'N', 'F', 'M', 'S', 'D', 'C', 'T', 'B', 'P', '0', '1', '2', '3' -> true;
            default -> false;
        };
    }

    /** As written in a packet. */
    public char letter() {
        return letter;
    }

    /** What it means, for people. */
    public String chinese() {
        return chinese;
    }

    /** Whether a value so marked counts as valid. */
    public boolean isValid() {
        return this == NORMAL || this == AMBIENT_NORMAL;
    }
}
