package xiezhi.cli;

import picocli.CommandLine.Command;

/** {@code hj212}: packets of automatic monitoring. */
@Command(
        name = "hj212",
        description = "自动监测数据包：解码、模拟设备、耐久测试",
        subcommands = {Hj212DecodeCommand.class, Hj212SimulateCommand.class, Hj212EndureCommand.class},
        mixinStandardHelpOptions = true)
final class Hj212Command {}
