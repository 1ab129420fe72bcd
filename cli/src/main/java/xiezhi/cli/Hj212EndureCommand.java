package xiezhi.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.hj212.device.Endurance;

/** {@code hj212 endure}: decodes damaged packets, each followed by a good one, and counts what must not happen. */
@Command(name = "endure", description = "耐久测试：解码大量损坏的数据包，每个后面跟一个完好的", mixinStandardHelpOptions = true)
final class Hj212EndureCommand implements Callable<Integer> {
    /** The check sum has 256 values; more than this share of unseen damage would be our fault. */
    private static final double MOST_UNSEEN = 1.1 / 256;

    private static final double NANOS = 1e9;

    @Option(names = "--packets", paramLabel = "个数", description = "损坏的数据包个数，缺省 1000000")
    long packets = 1_000_000;

    @Option(names = "--seed", paramLabel = "整数", description = "随机种子，缺省 1；同样的种子给出同样的过程")
    long seed = 1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        if (packets < 1) {
            throw new UnusableCall("--packets 应当大于 0，不能是 " + packets);
        }
        long begin = System.nanoTime();
        Endurance.Outcome outcome = new Endurance(seed).run(packets);
        double seconds = (System.nanoTime() - begin) / NANOS;
        var out = CommandOutput.of(spec);
        out.println("损坏 " + outcome.damaged() + " 包，其后完好的丢失 " + outcome.lost() + " 包，违反帧规则而接收 " + outcome.wrong()
                + " 包，拒收 " + outcome.rejections() + " 段");
        out.println("校验有机会识别 " + (outcome.tested() + outcome.unseen()) + " 次，未能识别 " + outcome.unseen() + " 次，占 "
                + String.format(Locale.ROOT, "%.3f", outcome.unseenShare() * 100) + "%（校验本身 1/256 = 0.391%）");
        out.println(String.format(Locale.ROOT, "用时 %.1f 秒，每秒 %.0f 包", seconds, 2 * outcome.damaged() / seconds));
        boolean isGood = outcome.lost() == 0 && outcome.wrong() == 0 && outcome.unseenShare() <= MOST_UNSEEN;
        return isGood ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
