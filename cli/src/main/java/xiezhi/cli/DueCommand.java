package xiezhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.Deadlines;
import xiezhi.core.deadline.Due;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.TermAnswer;
import xiezhi.core.statute.Citation;
import xiezhi.lawbook.deadline.Calendars;
import xiezhi.lawbook.deadline.DeadlineBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.schema.Suggestion;
import xiezhi.wire.DueJson;

/** {@code due}: when a term ends, counted day by day, with the articles it rests on. */
@Command(name = "due", description = "计算期限，逐日说明推算过程", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "期限", description = "期限编号或中文名称；缺省为这些事件起算的全部期限")
    @Nullable
    String term;

    @Option(names = "--list", description = "列出全部期限及其起算事件")
    boolean isList;

    @Option(names = "--format", paramLabel = "text|json", description = "输出格式，缺省 text")
    String format = "text";

    @Mixin
    DueQuestion question = new DueQuestion();

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        var out = CommandOutput.of(spec);
        var isJson = OutputFormat.isJson(format);
        var errors = new LawErrors();
        var files = law.files();
        var book = DeadlineBook.load(files, errors);
        var calendar = Calendars.load(files, errors);
        LawFolder.refuse(errors);
        if (isList) {
            book.all().forEach(rule -> out.println(isJson ? DueJson.listed(rule) : listed(rule)));
            return ExitCode.DONE;
        }
        var happenings = question.happenings();
        var deadlines = new Deadlines(calendar);
        var rules = asked(book, happenings);
        for (var rule : rules) {
            print(out, deadlines.ask(rule, happenings), files, isJson);
        }
        return ExitCode.DONE;
    }

    private List<DeadlineRule> asked(DeadlineBook book, Happenings happenings) throws UnusableCall {
        if (happenings.events().isEmpty()) {
            throw new UnusableCall("没有给出事件：用 --event 事件=日期，例如 --event prior-notice-served=2026-09-18；--list 列出全部");
        }
        refuseUnknownEvents(book, happenings);
        if (term == null) {
            return happenings.events().keySet().stream()
                    .sorted()
                    .flatMap(tag -> book.forStart(tag).stream())
                    .distinct()
                    .toList();
        }
        var name = term;
        var found = book.all().stream()
                .filter(rule -> rule.id().equals(name)
                        || rule.zh().equals(name)
                        || rule.id().endsWith("/" + name))
                .toList();
        if (found.isEmpty()) {
            var ids = book.all().stream().map(DeadlineRule::id).toList();
            throw new UnusableCall("没有这个期限：" + name + like(ids, name) + "；./xiezhi due --list 列出全部");
        }
        return found;
    }

    private static void refuseUnknownEvents(DeadlineBook book, Happenings happenings) throws UnusableCall {
        var tags = book.events().stream().map(event -> event.name().tag()).toList();
        for (var tag : happenings.events().keySet().stream().sorted().toList()) {
            if (!tags.contains(tag)) {
                throw new UnusableCall("没有这个事件：" + tag + like(tags, tag) + "；./xiezhi due --list 列出各期限的起算事件");
            }
        }
    }

    private static String like(List<String> names, String wrong) {
        return Suggestion.nearest(names, wrong).map(name -> "，最接近的是 " + name).orElse("");
    }

    private static String listed(DeadlineRule rule) {
        var starts = rule.bounds().starts().stream()
                .map(event -> event.tag() + "（" + event.zh() + "）")
                .toList();
        return "%-55s %s  ← %s".formatted(rule.id(), rule.zh(), String.join("、", starts));
    }

    private static void print(PrintWriter out, TermAnswer answer, LawFiles files, boolean isJson) {
        if (isJson) {
            out.println(DueJson.answer(answer));
            return;
        }
        out.println(answer.rule().zh() + "（" + answer.rule().id() + "）");
        out.println("  " + headline(answer));
        answer.derivation().forEach(step -> out.println("    " + step.text()));
        out.println("  依据："
                + answer.cites().stream()
                        .map(cite -> Citation.parse(cite)
                                .map(citation -> printed(files, citation))
                                .orElse(cite))
                        .distinct()
                        .collect(Collectors.joining("、")));
        out.println("  " + answer.judgement().reason());
    }

    /** The article with the name of its statute, read from its one file: a small question must not load the whole law. */
    private static String printed(LawFiles files, Citation citation) {
        return files.file("law/statutes/" + citation.statute().value() + "/statute.yaml")
                        .map(file -> "《"
                                + YamlFile.read(file, new LawErrors())
                                        .text("zh")
                                        .replace("中华人民共和国", "") + "》")
                        .orElse("")
                + citation.zh();
    }

    private static String headline(TermAnswer answer) {
        return switch (answer.due()) {
            case Due.On on
            when answer.rule().kind() == DeadlineKind.WAIT ->
                on.opens()
                        .map(day -> "自 " + day + " 起")
                        .orElseGet(() -> on.last().day() + " 届满");
            case Due.On on -> {
                var opens = on.opens().map(day -> "自 " + day + " 起，").orElse("");
                var mild = on.latest().equals(on.last())
                        ? ""
                        : "（另一种算法至 " + on.latest().day() + "）";
                yield opens + "至 "
                        + on.last()
                                .minute()
                                .map(Object::toString)
                                .orElse(on.last().day().toString()) + mild;
            }
            case Due.None none -> none.reason();
            case Due.Unknown unknown -> "无法判断：" + unknown.reason();
        };
    }
}
