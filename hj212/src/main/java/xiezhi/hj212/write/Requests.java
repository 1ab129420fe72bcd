package xiezhi.hj212.write;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;

/**
 * Requests and control commands of the centre to one device. Every request wants an answer. Values out of the range of the
 * standard are refused here, not by the device.
 */
public final class Requests {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss");
    private static final Set<Integer> MINUTES = Set.of(1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30);
    private static final int LEAST_INTERVAL = 30;
    private static final int GREATEST_INTERVAL = 3600;
    private static final int TWO_DIGITS = 99;
    private static final int DAY_HOURS = 24;
    private static final int GREATEST_DELAY = 120;
    private static final int PASSWORD_LENGTH = 6;

    private final Edition edition;
    private final String system;
    private final String password;
    private final String device;

    /**
     * @param system ST of the device
     * @param password PW of the device
     * @param device MN of the device
     */
    public Requests(Edition edition, String system, String password, String device) {
        this.edition = edition;
        this.system = system;
        this.password = password;
        this.device = device;
    }

    /** 1000: how many seconds to wait for an answer, how often to send again. */
    public byte[] setTimeoutAndRetries(String qn, int overTimeSeconds, int retries) {
        range("OverTime", overTimeSeconds, 1, TWO_DIGITS);
        range("ReCount", retries, 1, TWO_DIGITS);
        return request(qn, Command.SET_TIMEOUT_AND_RETRIES, "OverTime=" + overTimeSeconds + ";ReCount=" + retries);
    }

    /** 1011: the time of the logger, or of the instrument of a factor. */
    public byte[] readDeviceTime(String qn, String factor) {
        return request(qn, Command.READ_DEVICE_TIME, pollutant(factor));
    }

    /** 1012: sets the time of the logger, or of the instrument of a factor. */
    public byte[] setDeviceTime(String qn, String factor, LocalDateTime to) {
        return request(qn, Command.SET_DEVICE_TIME, pollutant(factor) + ";SystemTime=" + MOMENT.format(to));
    }

    /** 1062: seconds between real-time data, 30 to 3600. */
    public byte[] setRealTimeInterval(String qn, int seconds) {
        range("RtdInterval", seconds, LEAST_INTERVAL, GREATEST_INTERVAL);
        return request(qn, Command.SET_REAL_TIME_INTERVAL, "RtdInterval=" + seconds);
    }

    /** 1064: minutes between minute data, a divisor of the hour up to 30. */
    public byte[] setMinuteInterval(String qn, int minutes) {
        if (!MINUTES.contains(minutes)) {
            throw new IllegalArgumentException("expected MinInterval one of " + MINUTES + ", found " + minutes);
        }
        return request(qn, Command.SET_MINUTE_INTERVAL, "MinInterval=" + minutes);
    }

    /** 1072: a new password of six characters. */
    public byte[] setPassword(String qn, String newPassword) {
        if (newPassword.length() != PASSWORD_LENGTH
                || !newPassword.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("expected a password of six letters or digits");
        }
        return request(qn, Command.SET_PASSWORD, "NewPW=" + newPassword);
    }

    /** 2031, 2041, 2051, 2061 and other data of a period: what is stored from {@code begin} to {@code end}. */
    public byte[] readHistory(String qn, Command data, LocalDateTime begin, LocalDateTime end) {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("expected an end not before " + begin + ", found " + end);
        }
        return request(qn, data, "BeginTime=" + MOMENT.format(begin) + ";EndTime=" + MOMENT.format(end));
    }

    /** 3011 to 3015, 3017 to 3019: something done at, or read of, the instrument of a factor. */
    public byte[] ofInstrument(String qn, Command command, String factor) {
        return request(qn, command, pollutant(factor));
    }

    /** 3015: keep a sample in this bottle, 1 to 99. */
    public byte[] keepSample(String qn, String factor, int bottle) {
        range("VaseNo", bottle, 1, TWO_DIGITS);
        return request(qn, Command.KEEP_SAMPLE, pollutant(factor) + ";VaseNo=" + bottle);
    }

    /** 3016: when sampling begins in the day and every how many hours it is repeated, 1 to 24. */
    public byte[] setSamplingCycle(String qn, String factor, LocalTime begin, int hours) {
        range("Ctime", hours, 1, DAY_HOURS);
        return request(
                qn,
                Command.SET_SAMPLING_CYCLE,
                pollutant(factor) + ";CstartTime=" + CLOCK.format(begin) + ",Ctime=" + hours);
    }

    /** 3018: minutes from sample to result, 1 to 120. */
    public byte[] setResultDelay(String qn, String factor, int minutes) {
        range("Stime", minutes, 1, GREATEST_DELAY);
        return request(qn, Command.READ_RESULT_DELAY, pollutant(factor) + ";Stime=" + minutes);
    }

    /** 3020: reads log, state or parameters of an instrument. */
    public byte[] readInformation(String qn, String factor, String infoId, LocalDateTime begin, LocalDateTime end) {
        return request(
                qn,
                Command.FIELD_INFORMATION,
                pollutant(factor) + ";InfoId=" + infoId + ";BeginTime=" + MOMENT.format(begin) + ",EndTime="
                        + MOMENT.format(end));
    }

    /** 3021: sets parameters of an instrument, by information code. */
    public byte[] setParameters(String qn, String factor, Map<String, String> values) {
        String items = values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> "InfoId=" + value.getKey() + ";" + value.getKey() + "-Info=" + value.getValue())
                .collect(Collectors.joining(";"));
        return request(qn, Command.SET_FIELD_PARAMETERS, pollutant(factor) + ";" + items);
    }

    /** A request without parameters: 1061, 1063, 2011, 2012, 2021, 2022. */
    public byte[] plain(String qn, Command command) {
        return request(qn, command, "");
    }

    private byte[] request(String qn, Command command, String area) {
        if (command.direction() == Command.Direction.FROM_DEVICE) {
            throw new IllegalArgumentException("expected a command to a device, found " + command.code());
        }
        return new PacketWriter(edition)
                .requestNumber(qn)
                .system(system)
                .command(command.code())
                .password(password)
                .device(device)
                .answerWanted(true)
                .area(area)
                .bytes();
    }

    private static String pollutant(String factor) {
        return "PolId=" + factor;
    }

    private static void range(String name, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(
                    "expected " + name + " of " + least + " to " + greatest + ", found " + value);
        }
    }
}
