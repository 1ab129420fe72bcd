package xiezhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.ExportFile;
import xiezhi.wire.packet.PacketFile;
import xiezhi.wire.packet.PacketRoot;

/**
 * {@code verify}: whether exported dockets or monitoring packets are as they were recorded; the first broken link is named.
 * Needs no database.
 */
@Command(name = "verify", description = "核验导出的案卷记录或者监测数据包：有没有被改动、删除、调换或者倒填", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "导出的案卷记录或者监测数据包（jsonl）")
    List<Path> files = List.of();

    @Option(names = "--anchor", paramLabel = "文件", description = "在外部留存的日根，可以多次写")
    List<Path> anchors = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，缺省 text")
    String format = "text";

    @Spec
    @Nullable
    CommandSpec spec;

    private final List<DayRoot> roots = new ArrayList<>();
    private final List<PacketRoot> packetRoots = new ArrayList<>();

    @Override
    public Integer call() throws UnusableCall {
        boolean isJson = OutputFormat.isJson(format);
        for (Path anchor : anchors) {
            read(anchor);
        }
        PrintWriter out = CommandOutput.of(spec);
        int exit = ExitCode.DONE;
        for (Path file : files) {
            Verified verified = check(file);
            if (isJson) {
                out.print(verified.json() + "\n");
                out.flush();
            } else {
                verified.lines().forEach(out::println);
            }
            exit = verified.isIntact() ? exit : ExitCode.FINDINGS;
        }
        return exit;
    }

    private Verified check(Path file) throws UnusableCall {
        requireFile(file);
        try (InputStream stream = Files.newInputStream(file)) {
            return holdsPackets(file)
                    ? Verified.of(file, PacketFile.check(stream, packetRoots))
                    : Verified.of(file, ExportFile.check(stream, roots));
        } catch (WireError problem) {
            throw new UnusableCall(file + " 不是导出的案卷记录，也不是导出的监测数据包：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + file + "：" + problem.getMessage());
        }
    }

    private static boolean holdsPackets(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return PacketFile.isBegun(stream);
        }
    }

    private void read(Path anchor) throws UnusableCall {
        requireFile(anchor);
        try {
            String text = Files.readString(anchor);
            if (PacketRoot.isAnchor(text)) {
                packetRoots.add(PacketRoot.readAnchor(text));
            } else {
                roots.add(DayRoot.readAnchor(text));
            }
        } catch (WireError problem) {
            throw new UnusableCall(anchor + " 不是留存的日根：" + problem.getMessage());
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + anchor + "：" + problem.getMessage());
        }
    }

    private static void requireFile(Path file) throws UnusableCall {
        if (!Files.isRegularFile(file)) {
            throw new UnusableCall("没有这个文件：" + file);
        }
    }
}
