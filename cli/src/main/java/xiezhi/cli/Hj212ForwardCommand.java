package xiezhi.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.hj212.send.Forwarding;
import xiezhi.hj212.send.SendCounts;

/** {@code hj212 forward}: what {@code listen} kept goes on to a superior platform. */
@Command(name = "forward", description = "转发：把 listen 存下的数据包按次序发给上级平台，直到应答", mixinStandardHelpOptions = true)
final class Hj212ForwardCommand implements Callable<Integer> {
    /** Pause when there is nothing to send, and before the next try when the other side does not answer. */
    private static final long PAUSE_MILLIS = 1_000;

    @Option(names = "--from", paramLabel = "文件夹", required = true, description = "listen 的文件夹")
    Path from = Path.of("");

    @Option(names = "--to", paramLabel = "主机:端口", required = true, description = "上级平台")
    String to = "";

    @Option(names = "--once", description = "发完现有的就结束；不写则一直等待新的数据包")
    boolean isOnce;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (!Files.isDirectory(from)) {
            throw new UnusableCall("没有这个文件夹：" + from);
        }
        InetSocketAddress address = HostAndPort.of(to);
        var counts = new SendCounts();
        try (var interruption = new Interruption();
                var forwarding = new Forwarding(from, address, counts)) {
            forward(forwarding, interruption);
            CommandOutput.of(spec).println(SendReport.line(counts));
        } catch (IOException problem) {
            throw new UnusableCall("不能转发 " + from + "：" + problem.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private void forward(Forwarding forwarding, Interruption interruption) throws InterruptedException {
        String said = "";
        while (!interruption.isAsked()) {
            boolean isDone = false;
            try {
                isDone = forwarding.step() == 0;
                said = "";
            } catch (IOException problem) {
                String trouble = String.valueOf(problem.getMessage());
                if (!trouble.equals(said)) {
                    CommandOutput.errors(spec).println("尚未送达，继续重发：" + trouble);
                    said = trouble;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            if (isDone && isOnce) {
                return;
            }
            if (isDone) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
