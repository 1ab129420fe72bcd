package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.compose.check.TemplateCheck;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.check.FigureCheck;
import xiezhi.lawbook.check.LawCheck;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.page.LawPages;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.text.StatuteImport;
import xiezhi.lawbook.text.StatuteStore;
import xiezhi.lawbook.text.TextCheck;

/** {@code law}: checks the law folder, shows what of the check list it covers, reads statute texts the user has. */
@Command(name = "law", description = "检查法律内容、统计覆盖、导入法律文本", mixinStandardHelpOptions = true)
final class LawCommand {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Command(
            name = "check",
            description = "检查 law 目录：时间断档、引用、条件、例子、裁量表；--texts 对照已导入的法律文本",
            mixinStandardHelpOptions = true)
    int check(
            @Option(
                            names = "--texts",
                            arity = "0..1",
                            fallbackValue = "",
                            paramLabel = "目录",
                            description = "对照已导入的法律文本；可以写明目录")
                    @Nullable
                    String texts)
            throws UnusableCall {
        var out = CommandOutput.of(spec);
        var report = LawCheck.run(law.files(), LocalDate.now(ZONE));
        var templates = templateMistakes();
        Stream.of(report.errors(), templates).flatMap(List::stream).forEach(error -> out.println("错误 " + error.text()));
        report.weaknesses().forEach(error -> out.println("例子不够 " + error.text()));
        report.warnings().forEach(error -> out.println("提醒 " + error.text()));
        out.println("规则 " + report.rules() + " 条，例子 " + report.examples() + " 个，错误 "
                + (report.errors().size() + templates.size()) + "，例子不够 "
                + report.weaknesses().size() + "，提醒 "
                + report.warnings().size());
        boolean isClean = report.isClean() && templates.isEmpty();
        if (texts != null) {
            isClean &= checkTexts(texts.isBlank() ? StatuteStore.ofUser() : new StatuteStore(Path.of(texts)));
        }
        return isClean ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<LawError> templateMistakes() throws UnusableCall {
        return TemplateCheck.run(LawBook.load(law.files(), new LawErrors()));
    }

    private boolean checkTexts(StatuteStore store) throws UnusableCall {
        var out = CommandOutput.of(spec);
        var book = LawBook.load(law.files(), new LawErrors());
        try {
            var texts = store.load();
            if (texts.all().isEmpty()) {
                throw new UnusableCall("还没有导入法律文本：先运行 ./xiezhi law import 目录");
            }
            var report = TextCheck.compare(book.statutes(), book.violations(), book.files(), texts);
            var figures = FigureCheck.compare(book, texts);
            Stream.of(report.differences(), figures.differences())
                    .flatMap(List::stream)
                    .forEach(error -> out.println("不符 " + error.text()));
            out.println("对照法律文本 " + report.versions() + " 部、条文 " + report.articles() + " 条、数字 "
                    + (report.figures() + figures.figures()) + " 个，不符 "
                    + (report.differences().size() + figures.differences().size()) + "，没有文本的法律 "
                    + report.withoutText().size() + " 部");
            return report.isClean() && figures.differences().isEmpty();
        } catch (IOException problem) {
            throw new UnusableCall("不能读取已导入的法律文本 " + store.folder() + "：" + problem.getMessage());
        }
    }

    @Command(
            name = "import",
            description = "导入手头的法律文本（国家法律法规数据库的 Word 文件、Markdown、纯文本），保存在项目之外",
            mixinStandardHelpOptions = true)
    int importTexts(
            @Parameters(paramLabel = "目录", description = "法律文本目录，或者一个文件") Path folder,
            @Option(
                            names = "--to",
                            paramLabel = "目录",
                            description = "保存到哪里；不写时为环境变量 XIEZHI_STATUTES 所指目录，再不写为 ~/.xiezhi/statutes")
                    @Nullable
                    Path to)
            throws UnusableCall {
        if (!Files.exists(folder)) {
            throw new UnusableCall("没有这个目录或文件：" + folder);
        }
        var errors = new LawErrors();
        var statutes = StatuteBook.load(law.files(), errors);
        LawFolder.refuse(errors);
        var out = CommandOutput.of(spec);
        var store = StatuteTextFolder.store(to);
        var result = StatuteImport.read(folder, statutes, List.of(new StatuteFileReader()));
        var counts = new EnumMap<StatuteStore.Saved, Integer>(StatuteStore.Saved.class);
        try {
            for (var text : result.texts()) {
                counts.merge(store.save(text), 1, Integer::sum);
            }
        } catch (IOException problem) {
            throw new UnusableCall("不能写入 " + store.folder() + "：" + problem.getMessage());
        }
        result.notes().forEach(note -> out.println("未导入 " + note));
        out.println("已导入法律文本 " + result.texts().size() + " 部（新增 "
                + counts.getOrDefault(StatuteStore.Saved.ADDED, 0) + "，更新 "
                + counts.getOrDefault(StatuteStore.Saved.CHANGED, 0) + "，未变 "
                + counts.getOrDefault(StatuteStore.Saved.UNCHANGED, 0) + "），未导入的文件 "
                + result.notes().size() + " 个，保存在 " + store.folder());
        return result.texts().isEmpty() ? ExitCode.UNUSABLE : ExitCode.DONE;
    }

    @Command(name = "coverage", description = "统计核查项清单中已由规则、文书要素、期限覆盖的项目", mixinStandardHelpOptions = true)
    int coverage() throws UnusableCall {
        var out = CommandOutput.of(spec);
        var book = law.book();
        var covered = new TreeSet<String>();
        book.rules().rules().forEach(rule -> covered.addAll(rule.rule().head().checks()));
        book.deadlines().all().forEach(term -> term.breach().ifPresent(breach -> covered.addAll(breach.checks())));
        var all = listed();
        for (char category = 'A'; category <= 'I'; category++) {
            var letter = String.valueOf(category);
            long total = all.stream().filter(id -> id.startsWith(letter)).count();
            long done = all.stream()
                    .filter(id -> id.startsWith(letter) && covered.contains(id))
                    .count();
            out.println(letter + "  " + done + " / " + total);
        }
        out.println("合计  " + all.stream().filter(covered::contains).count() + " / " + all.size() + "；规则和文书要素 "
                + book.rules().rules().size() + " 条，期限 "
                + book.deadlines().all().size() + " 个");
        return ExitCode.DONE;
    }

    @Command(name = "docs", description = "重新生成 docs 中的术语、期限、规则、事件一览", mixinStandardHelpOptions = true)
    int docs(
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "目录",
                            description = "写入的目录，缺省为项目的 docs")
                    @Nullable
                    Path output)
            throws UnusableCall {
        var folder = output == null ? Path.of(System.getProperty(LawFiles.HOME_PROPERTY, "."), "docs") : output;
        for (var page : LawPages.of(law.book())) {
            try {
                Files.writeString(folder.resolve(page.name()), page.text());
            } catch (IOException problem) {
                throw new UnusableCall("不能写入 " + folder.resolve(page.name()) + "：目录不存在或者没有权限");
            }
            CommandOutput.of(spec).println("已生成 " + folder.resolve(page.name()));
        }
        return ExitCode.DONE;
    }

    private List<String> listed() throws UnusableCall {
        return law.files().file("law/checks.tsv").stream()
                .flatMap(file -> file.text().lines())
                .flatMap(line -> Stream.of(line.split("\t", 2)[0]))
                .filter(id -> id.matches("[A-I]\\d{3}"))
                .toList();
    }

    @Command(name = "show", description = "显示一条规则、期限、法律或者文书种类的文件", mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "编号", description = "例如 notice/served、filing/filing、administrative-penalty-law")
                    String id)
            throws UnusableCall {
        var files = law.files();
        var found = Stream.of("law/rules/", "law/deadlines/", "law/documents/", "law/violations/", "law/statutes/")
                .flatMap(folder -> Stream.of(folder + id + ".yaml", folder + id + "/statute.yaml"))
                .flatMap(path -> files.file(path).stream())
                .toList();
        if (found.isEmpty()) {
            throw new UnusableCall("没有这个编号：" + id + "；用 ./xiezhi where 词语 查找");
        }
        for (var file : found) {
            CommandOutput.of(spec).println("# " + file.path() + "\n" + file.text());
        }
        return ExitCode.DONE;
    }
}
