package xiezhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.receive.DeviceFile;
import xiezhi.hj212.receive.PacketFile;
import xiezhi.hj212.receive.PacketSink;
import xiezhi.hj212.receive.ReceivedPacket;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverLimits;
import xiezhi.hj212.receive.ReceiverListener;
import xiezhi.hj212.receive.ReceiverRegister;
import xiezhi.hj212.receive.ReceiverState;

/** {@code hj212 listen}: receives packets over TCP, keeps them in a folder, answers. */
@Command(name = "listen", description = "接收：监听端口，先保存后应答；Ctrl-C 结束并输出合计", mixinStandardHelpOptions = true)
final class Hj212ListenCommand implements Callable<Integer> {
    private static final int GREATEST_PORT = 65_535;
    private static final long LOOK_MILLIS = 100;

    @Option(names = "--port", paramLabel = "端口", description = "监听的端口，缺省 9212；0 为任一空闲端口")
    int port = 9_212;

    @Option(names = "--to", paramLabel = "文件夹", description = "保存到这里，没有就新建；不写则只打印、不保存")
    @Nullable
    Path to;

    @Option(names = "--register", paramLabel = "文件", description = "设备登记（tsv：MN、PW、版本、密钥）；写了就只接收登记的设备")
    @Nullable
    Path register;

    @Option(names = "--print", description = "每个数据包输出一行 JSON，与 decode 相同")
    boolean isPrinting;

    @Option(names = "--connections", paramLabel = "个数", description = "最多同时连接数，缺省 15000")
    int connections = ReceiverLimits.CONNECTIONS;

    @Option(names = "--per-address", paramLabel = "个数", description = "同一地址最多同时连接数，缺省 2000")
    int perAddress = ReceiverLimits.PER_ADDRESS;

    @Option(names = "--seconds", paramLabel = "秒", description = "到时自行结束；不写则一直接收")
    @Nullable
    Integer seconds;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (to == null && !isPrinting) {
            throw new UnusableCall("请写明 --to 文件夹，或者用 --print 只打印、不保存");
        }
        if (port < 0 || port > GREATEST_PORT || connections < 1 || perAddress < 1 || (seconds != null && seconds < 1)) {
            throw new UnusableCall("--port 应在 0 到 65535 之间，--connections、--per-address、--seconds 应当大于 0");
        }
        ReceiverRegister known = register();
        try (var interruption = new Interruption();
                var file = new OpenFile(to)) {
            return receive(interruption, file, known);
        } catch (IOException problem) {
            throw new UnusableCall("不能接收：" + problem.getMessage());
        }
    }

    private Integer receive(Interruption interruption, OpenFile file, ReceiverRegister known) throws IOException {
        PrintWriter err = CommandOutput.errors(spec);
        var lines = new Lines(isPrinting, CommandOutput.of(spec), err);
        var limits = ReceiverLimits.USUAL.withConnections(connections, perAddress);
        var receiver = Receiver.start(
                new InetSocketAddress(port), limits, known, file.sink(), Clock.system(Hj212Command.ZONE), lines);
        try (receiver) {
            err.println("监听端口 " + receiver.port() + "，" + file.words() + "；Ctrl-C 结束");
            await(interruption);
        }
        err.println(summary(receiver.state()));
        return lines.hasFailed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void await(Interruption interruption) {
        long untilNanos = System.nanoTime()
                + (seconds == null
                        ? Long.MAX_VALUE / 2
                        : Duration.ofSeconds(seconds).toNanos());
        try {
            while (!interruption.isAsked() && System.nanoTime() < untilNanos) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ReceiverRegister register() throws UnusableCall {
        if (register == null) {
            return ReceiverRegister.OPEN;
        }
        try {
            return DeviceFile.read(register);
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + register + "：" + problem.getMessage());
        } catch (IllegalArgumentException problem) {
            throw new UnusableCall(register + " " + problem.getMessage());
        }
    }

    private static String summary(ReceiverState state) {
        var packets = state.packets();
        return "连接 " + state.connections().accepted() + " 次，最多同时 "
                + state.connections().greatest() + " 个；接收 " + packets.received() + " 包，保存 " + packets.kept() + " 包，重复 "
                + packets.repeated() + " 包，应答 " + packets.answered() + " 包；时间晚于到达 " + packets.future() + " 包，过早 "
                + packets.ancient() + " 包；写盘 " + packets.groups() + " 次；未接收：" + state.rejects();
    }

    /** The folder, or nothing. */
    private static final class OpenFile implements AutoCloseable {
        private final Optional<PacketFile> file;
        private final String words;

        OpenFile(@Nullable Path folder) throws IOException {
            file = folder == null ? Optional.empty() : Optional.of(PacketFile.open(folder, Hj212Command.ZONE));
            long cut = file.map(PacketFile::cutBytes).orElse(0L);
            words = folder == null ? "只打印、不保存" : "保存到 " + folder + (cut > 0 ? "（去掉了末尾没有写完、没有应答过的 " + cut + " 字节）" : "");
        }

        String words() {
            return words;
        }

        PacketSink sink() {
            return file.<PacketSink>map(each -> each)
                    .orElse(packets -> Collections.nCopies(packets.size(), PacketSink.Outcome.KEPT));
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }

    /** Prints what is wished. */
    private static final class Lines implements ReceiverListener {
        private final boolean isPrinting;
        private final PrintWriter out;
        private final PrintWriter err;
        private volatile boolean hasFailed;

        Lines(boolean isPrinting, PrintWriter out, PrintWriter err) {
            this.isPrinting = isPrinting;
            this.out = out;
            this.err = err;
        }

        @Override
        public void kept(ReceivedPacket packet, PacketSink.Outcome outcome) {
            print(() -> PacketJson.accepted(packet.packet(), outcome == PacketSink.Outcome.REPEATED));
        }

        @Override
        public void rejected(String from, Rejection rejection) {
            print(() -> PacketJson.rejected(rejection));
        }

        @Override
        public void failed(Exception problem) {
            hasFailed = true;
            err.println("xiezhi: 未能保存，没有应答：" + problem.getMessage());
        }

        private void print(Supplier<String> line) {
            if (isPrinting) {
                out.print(line.get() + "\n");
                out.flush();
            }
        }
    }
}
