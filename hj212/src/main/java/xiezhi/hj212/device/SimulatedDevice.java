package xiezhi.hj212.device;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.ExecutionResult;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.RequestResult;
import xiezhi.hj212.write.Answers;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.RequestNumber;

/**
 * A device that exists only in memory. What it sends depends on its model, its seed and the moment asked for; it has no
 * clock. Values of a period are computed from the real-time values inside it, so that what it sends agrees with itself.
 */
public final class SimulatedDevice {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int SAMPLES = 10;
    private static final BigDecimal AIR_OXYGEN = BigDecimal.valueOf(21);
    private static final BigDecimal REFERENCE_OXYGEN = BigDecimal.valueOf(11);

    private final DeviceModel model;
    private final Noise noise;

    /** The same seed makes the same values. */
    public SimulatedDevice(DeviceModel model, long seed) {
        this.model = model;
        this.noise = new Noise(seed);
    }

    /** What it is. */
    public DeviceModel model() {
        return model;
    }

    /** 2011: the values of a moment. */
    public List<byte[]> realTime(LocalDateTime at) {
        var area = new StringBuilder("DataTime=").append(MOMENT.format(at));
        long second = second(at);
        for (SimulatedFactor factor : model.factors()) {
            BigDecimal value = factor.value(noise, second);
            area.append(';').append(factor.code()).append("-Rtd=").append(value.toPlainString());
            if (factor.isConverted()) {
                area.append(',').append(factor.code()).append("-ZsRtd=").append(converted(factor, value, second));
            }
            area.append(',').append(factor.code()).append("-Flag=N");
        }
        return packet(at, Command.REAL_TIME_DATA, area.toString(), false);
    }

    /**
     * 2051, 2061 or 2031: least, mean, greatest and amount of the period that begins at {@code begin}. Since 2017 the label
     * is the beginning of the period.
     */
    public List<byte[]> period(Command command, LocalDateTime begin, Duration length) {
        return period(command, begin, length, false);
    }

    /** The same, sent again later: RF=1 in the edition of 2025. */
    public List<byte[]> periodAgain(Command command, LocalDateTime begin, Duration length) {
        return period(command, begin, length, true);
    }

    /** 9015: heartbeat, 2025 only. */
    public byte[] heartbeat(LocalDateTime at) {
        return writer(at, Command.HEARTBEAT, "").answerWanted(true).bytes();
    }

    /** 2081: when the logger was started. */
    public byte[] started(LocalDateTime at) {
        return writer(at, Command.LOGGER_STARTED, "DataTime=" + MOMENT.format(at) + ";RestartTime=" + MOMENT.format(at))
                .answerWanted(true)
                .bytes();
    }

    /** 3020: a line of the log of an instrument. */
    public byte[] log(LocalDateTime at, String factor, String text) {
        return writer(
                        at,
                        Command.FIELD_INFORMATION,
                        "DataTime=" + MOMENT.format(at) + ";PolId=" + factor + ",i11001-Info=//" + text)
                .answerWanted(true)
                .bytes();
    }

    /** What it answers to a request: 9011, data if data were asked for, 9012; nothing to an answer. */
    public List<byte[]> answer(Packet request, LocalDateTime at) {
        var command = request.command();
        if (command.isEmpty() || command.get().code() >= Command.REQUEST_ANSWER.code()) {
            return List.of();
        }
        if (!request.text(Field.PW).orElse("").equals(model.password())) {
            return List.of(Answers.requestReceived(request, RequestResult.WRONG_PW));
        }
        if (!request.text(Field.MN).orElse("").equals(model.mn())) {
            return List.of(Answers.requestReceived(request, RequestResult.WRONG_MN));
        }
        var answers = new ArrayList<byte[]>();
        answers.add(Answers.requestReceived(request, RequestResult.READY));
        switch (command.get()) {
            case REAL_TIME_DATA -> answers.addAll(realTime(at));
            case READ_DEVICE_TIME ->
                answers.add(writer(at, Command.READ_DEVICE_TIME, "SystemTime=" + MOMENT.format(at))
                        .bytes());
            default -> {
                // Settings are accepted and change nothing.
            }
        }
        answers.add(Answers.executed(request, ExecutionResult.DONE));
        return answers;
    }

    private List<byte[]> period(Command command, LocalDateTime begin, Duration length, boolean isAgain) {
        LocalDateTime end = begin.plus(length);
        var area =
                new StringBuilder("DataTime=").append(MOMENT.format(model.edition() == Edition.OF_2005 ? end : begin));
        long first = second(begin);
        for (SimulatedFactor factor : model.factors()) {
            area.append(';').append(values(factor, first, length.toSeconds()));
        }
        return packet(end, command, area.toString(), isAgain);
    }

    private String values(SimulatedFactor factor, long first, long seconds) {
        BigDecimal least = factor.value(noise, first);
        BigDecimal greatest = least;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < SAMPLES; i++) {
            BigDecimal value = factor.value(noise, first + i * seconds / SAMPLES);
            least = least.min(value);
            greatest = greatest.max(value);
            sum = sum.add(value);
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(SAMPLES), factor.decimals(), RoundingMode.HALF_EVEN);
        String code = factor.code();
        String values = code + "-Min=" + least + "," + code + "-Avg=" + mean + "," + code + "-Max=" + greatest;
        if (factor.isConverted()) {
            values += "," + code + "-ZsAvg=" + converted(factor, mean, first);
        }
        return values + "," + code + "-Flag=N";
    }

    /** At reference oxygen; near 21 % oxygen the factor would explode, so the value goes as it is. */
    private String converted(SimulatedFactor factor, BigDecimal value, long second) {
        for (SimulatedFactor oxygen : model.factors()) {
            if (oxygen.code().equals("a19001") || oxygen.code().equals("S01")) {
                BigDecimal left = AIR_OXYGEN.subtract(oxygen.value(noise, second));
                if (left.compareTo(BigDecimal.ONE) > 0) {
                    return value.multiply(AIR_OXYGEN.subtract(REFERENCE_OXYGEN))
                            .divide(left, MathContext.DECIMAL64)
                            .setScale(factor.decimals(), RoundingMode.HALF_EVEN)
                            .toPlainString();
                }
            }
        }
        return value.toPlainString();
    }

    private List<byte[]> packet(LocalDateTime at, Command command, String area, boolean isAgain) {
        return writer(at, command, area)
                .answerWanted(model.edition() != Edition.OF_2005)
                .retransmission(isAgain)
                .parts();
    }

    private PacketWriter writer(LocalDateTime at, Command command, String area) {
        var writer = new PacketWriter(model.edition())
                .system(model.st())
                .command(command.code())
                .password(model.password())
                .device(model.mn())
                .area(area);
        if (model.edition() == Edition.OF_2005) {
            writer.withoutFlag();
        } else {
            writer.requestNumber(RequestNumber.of(at.plusNanos(millisecond(command) * 1_000_000L)));
        }
        model.key().ifPresent(writer::enciphered);
        return writer;
    }

    /** Packets of one second must not have the same QN. */
    private static int millisecond(Command command) {
        return command.code() % 1000;
    }

    private static long second(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }
}
