package xiezhi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import xiezhi.wire.chain.ChainBreak;
import xiezhi.wire.chain.ChainJson;
import xiezhi.wire.chain.ChainReport;
import xiezhi.wire.packet.PacketReport;
import xiezhi.wire.packet.PacketReportJson;

/**
 * What checking an exported file showed.
 *
 * @param isIntact whether every link holds
 * @param json one line for programs
 * @param lines for people
 */
record Verified(boolean isIntact, String json, List<String> lines) {

    static Verified of(Path file, ChainReport report) {
        var words = report.dockets() + " 个案卷、" + report.entries() + " 行记录，环环相扣";
        var lines = report.broken()
                .map(broken -> broken(file, broken.kind(), broken.message()))
                .orElseGet(() -> intact(file, words, report.rootedUntil()));
        return new Verified(report.isIntact(), ChainJson.write(file.toString(), report), lines);
    }

    static Verified of(Path file, PacketReport report) {
        var words = report.days() + " 天、" + report.packets() + " 个监测数据包，环环相扣";
        var lines = report.broken()
                .map(broken -> broken(file, broken.kind(), broken.message()))
                .orElseGet(() -> intact(file, words, report.rootedUntil()));
        return new Verified(report.isIntact(), PacketReportJson.write(file.toString(), report), lines);
    }

    private static List<String> broken(Path file, ChainBreak.Kind kind, String message) {
        return List.of("✗ " + file + "：" + kind.chinese() + "。" + message);
    }

    private static List<String> intact(Path file, String words, Optional<LocalDate> rootedUntil) {
        return List.of(
                "✓ " + file + "：" + words,
                rootedUntil.map(day -> "  日根核对到 " + day).orElse("  没有日根：末尾若有删除，仅凭这个文件看不出"));
    }
}
