package xiezhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.hj212.send.Replay;
import xiezhi.hj212.send.SendCounts;

/** {@code hj212 replay}: recorded packets sent again. */
@Command(name = "replay", description = "重放：把存下的数据包再发送一遍，统计应答和时延", mixinStandardHelpOptions = true)
final class Hj212ReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "文件", description = "收到的字节，原样保存的；或者 listen 的文件夹")
    Path recording = Path.of("");

    @Option(names = "--to", paramLabel = "主机:端口", required = true, description = "发送到这里")
    String to = "";

    @Option(names = "--rate", paramLabel = "个数", description = "每秒发送的包数；缺省 0，应答多快就发多快")
    int rate;

    @Option(names = "--connections", paramLabel = "个数", description = "连接数，缺省 1；同一设备的数据包走同一个连接")
    int connections = 1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (rate < 0 || connections < 1) {
            throw new UnusableCall("--rate 不能小于 0，--connections 应当大于 0");
        }
        if (!Files.exists(recording)) {
            throw new UnusableCall("没有这个文件：" + recording);
        }
        var address = HostAndPort.of(to);
        try (var replay = new Replay(address, connections, rate)) {
            if (Files.isDirectory(recording)) {
                replay.folder(recording);
            } else {
                try (InputStream in = Files.newInputStream(recording)) {
                    replay.stream(in);
                }
            }
            SendCounts counts = replay.finish();
            CommandOutput.of(spec).println(SendReport.line(counts));
            return SendReport.lost(counts) == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        } catch (IOException problem) {
            throw new UnusableCall("不能发送到 " + to + "：" + problem.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FINDINGS;
        }
    }
}
