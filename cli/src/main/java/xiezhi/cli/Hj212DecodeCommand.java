package xiezhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.join.RecentPackets;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Packet;

/** {@code hj212 decode}: bytes of files or of standard input, one JSON object for each packet or rejected piece. */
@Command(name = "decode", description = "解码：每个数据包输出一行 JSON，拒收的也输出并说明原因", mixinStandardHelpOptions = true)
final class Hj212DecodeCommand implements Callable<Integer> {
    private static final int READ_BYTES = 64 * 1024;
    private static final int REMEMBERED = 1024;
    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..*", paramLabel = "文件", description = "收到的字节，原样保存的；不写则读标准输入")
    List<String> files = List.of();

    @Option(names = "--key", paramLabel = "密钥", description = "SM4 密钥，32 位十六进制或者 16 个字符，可以多次写")
    List<String> keys = List.of();

    @Option(names = "--edition", paramLabel = "2005|2017|2025", description = "设备登记的版本，优先于 Flag")
    @Nullable
    String edition;

    @Option(names = "--fail-on", paramLabel = "rejected|tolerated", description = "有拒收的（或者有容忍的）就以 1 结束")
    @Nullable
    String failOn;

    @Option(names = "--summary", description = "最后在标准错误输出一行合计")
    boolean isSummary;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (failOn != null && !failOn.equals("rejected") && !failOn.equals("tolerated")) {
            throw new UnusableCall("--fail-on 只能是 rejected 或者 tolerated，不能是 " + failOn);
        }
        var lines = new Lines(CommandOutput.of(spec));
        DeviceRegister register = register();
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            try (InputStream stream = open(file)) {
                decode(stream, register, lines);
            } catch (IOException problem) {
                throw new UnusableCall("不能读取 " + file + "：" + problem.getMessage());
            }
        }
        lines.out.flush();
        if (isSummary) {
            CommandOutput.errors(spec)
                    .println("接收 " + lines.packets + " 包，其中有容忍的 " + lines.tolerated + " 包；拒收 " + lines.rejected
                            + " 段；包外字节 " + lines.skipped);
        }
        return lines.isFailure(failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static void decode(InputStream stream, DeviceRegister register, Lines lines) throws IOException {
        var decoder = new StreamDecoder(register, lines);
        byte[] buffer = new byte[READ_BYTES];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            decoder.feed(buffer, 0, read);
            lines.out.flush();
        }
        decoder.end();
    }

    private static InputStream open(String file) throws IOException, UnusableCall {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UnusableCall("没有这个文件：" + file);
        }
        return Files.newInputStream(path);
    }

    private DeviceRegister register() throws UnusableCall {
        var sm4 = new ArrayList<Sm4Key>();
        for (String key : keys) {
            try {
                sm4.add(Sm4Key.parse(key));
            } catch (IllegalArgumentException problem) {
                throw new UnusableCall("--key 应为 32 位十六进制或者 16 个字符");
            }
        }
        sm4.add(Sm4Key.EXAMPLE);
        Optional<Edition> known = Optional.empty();
        if (edition != null) {
            for (Edition each : Edition.values()) {
                known = each.year().equals(edition) ? Optional.of(each) : known;
            }
            if (known.isEmpty()) {
                throw new UnusableCall("--edition 只能是 2005、2017 或者 2025，不能是 " + edition);
            }
        }
        return new OneKind(known, sm4);
    }

    /** All devices are of one kind. */
    private record OneKind(Optional<Edition> known, List<Sm4Key> sm4) implements DeviceRegister {
        @Override
        public Optional<Edition> edition(String mn) {
            return known;
        }

        @Override
        public List<Sm4Key> keys(String mn) {
            return sm4;
        }
    }

    /** Prints and counts. */
    private static final class Lines implements PacketListener {
        private final PrintWriter out;
        private final RecentPackets recent = new RecentPackets(REMEMBERED);
        private long packets;
        private long tolerated;
        private long rejected;
        private long skipped;

        Lines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void packet(Packet packet) {
            packets++;
            tolerated += packet.tolerances().isEmpty() ? 0 : 1;
            out.print(PacketJson.accepted(packet, recent.isRepeated(packet.frame())) + "\n");
        }

        @Override
        public void rejected(Rejection rejection) {
            rejected++;
            out.print(PacketJson.rejected(rejection) + "\n");
        }

        @Override
        public void skipped(long offset, int length) {
            skipped += length;
        }

        boolean isFailure(@Nullable String failOn) {
            return failOn != null && (rejected > 0 || (failOn.equals("tolerated") && tolerated > 0));
        }
    }
}
