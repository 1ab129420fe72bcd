package xiezhi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xiezhi.lawbook.detector.DetectorBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.monitoring.detector.DetectorRule;
import xiezhi.monitoring.detector.Detectors;
import xiezhi.monitoring.detector.Parameter;
import xiezhi.monitoring.episode.Episodes;
import xiezhi.sample.series.InventedSeries;
import xiezhi.sample.series.SeriesFault;
import xiezhi.sample.series.SeriesMeasurement;

/** {@code monitor}: early-warning detectors over automatic monitoring. */
@Command(name = "monitor", description = "自动监测预警：列出算法，测量召回和误报", mixinStandardHelpOptions = true)
final class MonitorCommand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LEAST_DAYS = 14;

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Command(name = "detectors", description = "列出预警算法和参数，参数注明出自标准、执法实践还是自定", mixinStandardHelpOptions = true)
    int detectors() throws UnusableCall {
        var out = CommandOutput.of(spec);
        var rules = book().on(LocalDate.now(ZONE));
        for (var rule : rules) {
            out.println(rule.id() + " " + rule.zh() + "（" + rule.strength().zh() + "，"
                    + rule.words().legalUse().zh() + "）：" + rule.words().definition());
            out.println(
                    "    窗口：" + rule.words().window() + "；防误报：" + rule.words().guard());
            rule.parameters().values().forEach(each -> out.println("    " + line(each)));
        }
        out.println("共 " + rules.size() + " 个；自定参数只能支持线索");
        return ExitCode.DONE;
    }

    private static String line(Parameter parameter) {
        var number = parameter.value() == Math.rint(parameter.value())
                ? String.valueOf((long) parameter.value())
                : String.valueOf(parameter.value());
        return parameter.zh() + " " + number + " " + parameter.unit() + "［"
                + parameter.basis().zh()
                + (parameter.source().isEmpty() ? "" : "：" + parameter.source()) + "］";
    }

    @Command(name = "measure", description = "在虚构的数据上测量每种故障的召回和清洁数据上的误报", mixinStandardHelpOptions = true)
    int measure(
            @Option(
                            names = "--outlets",
                            paramLabel = "个数",
                            description = "清洁排放口个数，缺省 100；每种故障为其四分之一",
                            defaultValue = "100")
                    int outlets,
            @Option(names = "--days", paramLabel = "天数", description = "每个排放口的天数，缺省 14，至少 14", defaultValue = "14")
                    int days,
            @Option(names = "--seed", paramLabel = "整数", description = "随机种子，缺省 1；同样的种子给出同样的结果", defaultValue = "1")
                    long seed)
            throws UnusableCall {
        if (outlets < 1 || days < LEAST_DAYS) {
            throw new UnusableCall("--outlets 应当大于 0，--days 不能少于 " + LEAST_DAYS + "，不能是 " + outlets + " 和 " + days);
        }
        var book = book();
        var rules = book.on(InventedSeries.START);
        var progress = new Progress(CommandOutput.errors(spec), Clock.systemUTC(), false, "正在测量");
        var faults = SeriesFault.values().length;
        var report = new SeriesMeasurement(Detectors.of(rules), new Episodes(book.episodes()))
                .measure(outlets, days, seed, done -> progress.at(done, faults));
        print(report, rules);
        return ExitCode.DONE;
    }

    private void print(SeriesMeasurement.Report report, List<DetectorRule> rules) {
        var out = CommandOutput.of(spec);
        out.println("算法  故障\t植入\t发现\t召回\t成为线索");
        report.faults().stream()
                .sorted(Comparator.comparing(
                        (SeriesMeasurement.FaultRow row) -> row.fault().detector()))
                .forEach(row ->
                        out.println(row.fault().detector() + "  " + row.fault().zh() + "\t" + row.planted() + "\t"
                                + row.found() + "\t" + String.format(Locale.ROOT, "%.1f%%", 100 * row.recall()) + "\t"
                                + row.leads()));
        var clean = report.clean();
        out.println("清洁排放口 " + clean.outlets() + " 个 " + clean.days() + " 天：误报线索 " + clean.leads() + " 条，每百个排放口每日 "
                + String.format(Locale.ROOT, "%.2f", clean.falseLeads()) + " 条；未成线索的迹象 " + clean.watched() + " 件");
        rules.stream()
                .filter(rule -> clean.byDetector().containsKey(rule.id()))
                .forEach(rule -> out.println("  清洁数据上 " + rule.id() + " " + rule.zh() + " "
                        + clean.byDetector().get(rule.id()) + " 次（"
                        + rule.strength().zh() + "）"));
    }

    private DetectorBook book() throws UnusableCall {
        var errors = new LawErrors();
        var files = law.files();
        var book = DetectorBook.load(files, StatuteBook.load(files, errors), errors);
        LawFolder.refuse(errors);
        return book;
    }
}
