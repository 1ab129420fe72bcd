package xiezhi.cli;

import java.time.ZoneId;
import picocli.CommandLine.Command;

/** {@code hj212}: packets of automatic monitoring. */
@Command(
        name = "hj212",
        description = "自动监测数据包：解码、接收、重放、转发、模拟设备、耐久测试",
        subcommands = {
            Hj212DecodeCommand.class,
            Hj212ListenCommand.class,
            Hj212ReplayCommand.class,
            Hj212ForwardCommand.class,
            Hj212SimulateCommand.class,
            Hj212EndureCommand.class
        },
        mixinStandardHelpOptions = true)
final class Hj212Command {
    /** The zone devices keep. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
}
