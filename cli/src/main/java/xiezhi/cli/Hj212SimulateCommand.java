package xiezhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.device.Damage;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/** {@code hj212 simulate}: packets of an invented device, printed or sent. */
@Command(name = "simulate", description = "模拟一台设备：输出或者发送数据包", mixinStandardHelpOptions = true)
final class Hj212SimulateCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int MINUTES = 10;
    private static final int LEAST_INTERVAL = 1;

    @Option(names = "--edition", paramLabel = "2005|2017|2025", description = "版本，缺省 2017")
    String edition = "2017";

    @Option(names = "--kind", paramLabel = "gas|water", description = "废气或者废水，缺省 gas")
    String kind = "gas";

    @Option(names = "--mn", paramLabel = "MN", description = "设备标识")
    String mn = "4301020001A0000000B1C2D3";

    @Option(names = "--seed", paramLabel = "整数", description = "随机种子，缺省 1")
    long seed = 1;

    @Option(names = "--start", paramLabel = "yyyyMMddHHmmss", description = "第一个数据包的时间，缺省现在")
    @Nullable
    String start;

    @Option(names = "--count", paramLabel = "个数", description = "实时数据包个数，缺省 10；每满 10 分钟另有分钟数据")
    int count = 10;

    @Option(names = "--interval", paramLabel = "秒", description = "实时数据间隔，缺省 60")
    int interval = 60;

    @Option(names = "--key", paramLabel = "密钥", description = "SM4 密钥，写了就加密")
    @Nullable
    String key;

    @Option(names = "--damage", paramLabel = "比例", description = "损坏的数据包比例，0 到 1，缺省 0")
    double damage;

    @Option(names = "--to", paramLabel = "主机:端口", description = "发送到这里；不写则输出到标准输出")
    @Nullable
    String to;

    @Option(names = "--devices", paramLabel = "个数", description = "同时模拟的设备数，各用一个连接；写了就按 --rate 发送实时数据")
    int devices;

    @Option(names = "--seconds", paramLabel = "秒", description = "多台设备发送多久，缺省 60")
    int seconds = 60;

    @Option(names = "--rate", paramLabel = "个数", description = "多台设备合计每秒发送的包数，缺省 100")
    int rate = 100;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (devices != 0) {
            return fleet();
        }
        List<byte[]> packets = packets();
        if (to == null) {
            return print(packets);
        }
        InetSocketAddress address = HostAndPort.of(to);
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return send(socket, packets);
        } catch (IOException problem) {
            throw new UnusableCall("不能发送到 " + to + "：" + problem.getMessage());
        }
    }

    private Integer fleet() throws UnusableCall {
        if (devices < 1 || seconds < 1 || rate < 1 || to == null) {
            throw new UnusableCall("--devices、--seconds、--rate 应当大于 0，并且要写 --to");
        }
        InetSocketAddress address = HostAndPort.of(to);
        DeviceModel first = model();
        try {
            return new FleetRun(devices, seconds, rate).send(address, first, seed, CommandOutput.of(spec));
        } catch (IOException problem) {
            throw new UnusableCall("不能发送到 " + to + "：" + problem.getMessage());
        }
    }

    private Integer print(List<byte[]> packets) {
        var out = CommandOutput.bytes(spec);
        packets.forEach(out::bytes);
        return ExitCode.DONE;
    }

    private Integer send(Socket socket, List<byte[]> packets) throws IOException {
        var answers = new Answered();
        OutputStream out = socket.getOutputStream();
        for (byte[] packet : packets) {
            out.write(packet);
            answers.sent(packet);
        }
        out.flush();
        answers.await(socket.getInputStream());
        CommandOutput.of(spec)
                .println("发送 " + packets.size() + " 包，应答 " + answers.received + " 包，未应答 " + answers.open.size() + " 包");
        return answers.open.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<byte[]> packets() throws UnusableCall {
        if (count < 1 || interval < LEAST_INTERVAL || damage < 0 || damage > 1) {
            throw new UnusableCall("--count 和 --interval 应当大于 0，--damage 应在 0 到 1 之间");
        }
        var device = new SimulatedDevice(model(), seed);
        LocalDateTime first = first();
        var packets = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            LocalDateTime at = first.plusSeconds((long) i * interval);
            packets.addAll(device.realTime(at));
            if (at.getMinute() % MINUTES == 0 && at.getSecond() < interval) {
                LocalDateTime begin = at.withSecond(0).minusMinutes(MINUTES);
                packets.addAll(
                        device.period(xiezhi.hj212.message.Command.MINUTE_DATA, begin, Duration.ofMinutes(MINUTES)));
            }
        }
        var random = new Random(seed);
        var damaged = new Damage(random);
        packets.replaceAll(packet -> random.nextDouble() < damage ? damaged.of(packet) : packet);
        return packets;
    }

    private DeviceModel model() throws UnusableCall {
        Edition spoken = null;
        for (Edition each : Edition.values()) {
            spoken = each.year().equals(edition) ? each : spoken;
        }
        if (spoken == null || !(kind.equals("gas") || kind.equals("water"))) {
            throw new UnusableCall("--edition 只能是 2005、2017、2025，--kind 只能是 gas、water");
        }
        DeviceModel model = kind.equals("gas") ? DeviceModel.wasteGas(spoken, mn) : DeviceModel.wasteWater(spoken, mn);
        try {
            return key == null ? model : model.enciphered(Sm4Key.parse(key));
        } catch (IllegalArgumentException problem) {
            throw new UnusableCall("--key 应为 32 位十六进制或者 16 个字符");
        }
    }

    private LocalDateTime first() throws UnusableCall {
        if (start == null) {
            return LocalDateTime.now(Hj212Command.ZONE).withNano(0);
        }
        try {
            return LocalDateTime.parse(start, MOMENT);
        } catch (DateTimeParseException problem) {
            throw new UnusableCall("--start 应当写成 yyyyMMddHHmmss，不能是 " + start);
        }
    }

    /** Which packets still wait for their 9014. */
    private static final class Answered implements PacketListener {
        private final Set<String> open = new HashSet<>();
        private final StreamDecoder sentPackets = new StreamDecoder(DeviceRegister.NONE, new PacketListener() {
            @Override
            public void packet(Packet packet) {
                if (packet.isAnswerWanted()) {
                    packet.text(Field.QN).ifPresent(open::add);
                }
            }

            @Override
            public void rejected(Rejection rejection) {
                // A packet damaged on purpose gets no answer.
            }
        });
        private final StreamDecoder answers = new StreamDecoder(DeviceRegister.NONE, this);
        private int received;

        void sent(byte[] packet) {
            sentPackets.feed(packet);
        }

        void await(InputStream in) throws IOException {
            byte[] buffer = new byte[4096];
            while (!open.isEmpty()) {
                int read;
                try {
                    read = in.read(buffer);
                } catch (SocketTimeoutException silent) {
                    return;
                }
                if (read < 0) {
                    return;
                }
                answers.feed(buffer, 0, read);
                answers.idle();
            }
        }

        @Override
        public void packet(Packet packet) {
            packet.text(Field.QN).filter(open::remove).ifPresent(ignored -> received++);
        }

        @Override
        public void rejected(Rejection rejection) {
            // Not an answer.
        }
    }
}
