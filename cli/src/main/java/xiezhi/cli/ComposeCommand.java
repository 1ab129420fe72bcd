package xiezhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xiezhi.compose.Composer;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.FormField;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;
import xiezhi.compose.form.ValuesFile;
import xiezhi.compose.template.Template;
import xiezhi.lawbook.load.LawErrors;

/** {@code compose}: writes a document from a template and the values of a case. */
@Command(name = "compose", description = "按模板制作文书：列出模板和字段，或者用给定的值写成 docx、pdf、ofd、html", mixinStandardHelpOptions = true)
final class ComposeCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "模板", description = "模板编号，例如 penalty-decision；不写时列出全部模板")
    String id = "";

    @Option(names = "--values", paramLabel = "文件", description = "字段的值（YAML）；不写时列出模板的字段")
    @Nullable
    Path valuesPath;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写入的文件，以 .docx、.pdf、.ofd 或 .html 结尾；不写时打印文字")
    @Nullable
    Path output;

    @Option(names = "--on", paramLabel = "日期", description = "适用哪一天的法律，缺省为成文日期 doc.madeOn")
    String on = "";

    @Mixin
    LawFolder law = new LawFolder();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws UnusableCall {
        var composer = Composer.of(law.book());
        if (id.isEmpty()) {
            composer.templates()
                    .all()
                    .forEach(each -> CommandOutput.of(spec)
                            .println("%-32s %s（%s）"
                                    .formatted(
                                            each.id(),
                                            each.zh(),
                                            String.join("、", each.use().procedures()))));
            return ExitCode.DONE;
        }
        var template = composer.templates()
                .template(id)
                .orElseThrow(() -> new UnusableCall("没有这个模板：" + id + "；不带模板编号运行 ./xiezhi compose 可以列出全部模板"));
        if (valuesPath == null) {
            composer.form(template).fields().forEach(field -> field(field, ""));
            return ExitCode.DONE;
        }
        var values = values(composer, valuesPath);
        var filled = filled(composer, template, values);
        write(filled);
        if (!filled.isComplete()) {
            CommandOutput.errors(spec)
                    .println("还缺 " + filled.missing().size() + " 项，文书中留空："
                            + filled.missing().stream()
                                    .map(each -> each.zh() + "（" + each.id() + "）")
                                    .collect(Collectors.joining("、")));
        }
        return filled.isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void field(FormField field, String indent) {
        var about = field.spec();
        CommandOutput.of(spec)
                .println("%s%-28s %s%s%s"
                        .formatted(
                                indent,
                                about.id(),
                                about.zh(),
                                field.isRequired() ? "（必填）" : "",
                                about.hint().help().isEmpty()
                                        ? ""
                                        : "：" + about.hint().help()));
        field.rows().forEach(row -> field(row, indent + "  "));
    }

    private static Values values(Composer composer, Path path) throws UnusableCall {
        var errors = new LawErrors();
        try {
            var values = ValuesFile.read(
                    String.valueOf(path.getFileName()),
                    Files.readString(path),
                    composer.templates().fields(),
                    errors);
            if (!errors.isEmpty()) {
                throw new UnusableCall("字段的值有错误：" + errors.sorted().getFirst().text());
            }
            return values;
        } catch (IOException problem) {
            throw new UnusableCall("不能读取 " + path + "：文件不存在、没有权限或者不是 UTF-8 文字");
        }
    }

    private FilledForm filled(Composer composer, Template template, Values values) throws UnusableCall {
        var day = lawOn(values);
        if (!template.inForce().contains(day)) {
            throw new UnusableCall("模板 " + template.id() + " 在 " + day + " 不能使用（" + template.inForce() + "）");
        }
        return composer.fill(template, values, day);
    }

    private LocalDate lawOn(Values values) throws UnusableCall {
        try {
            return !on.isEmpty()
                    ? LocalDate.parse(on)
                    : Optional.of(values)
                            .flatMap(all -> all.find("doc.madeOn"))
                            .filter(Value.Day.class::isInstance)
                            .map(value -> ((Value.Day) value).day())
                            .orElseThrow(() -> new UnusableCall("没有成文日期 doc.madeOn：写在值里，或者用 --on 写明适用哪一天的法律"));
        } catch (DateTimeParseException wrong) {
            throw new UnusableCall("日期写作 2026-09-01，实际为 " + on);
        }
    }

    private void write(FilledForm filled) throws UnusableCall {
        if (output == null) {
            CommandOutput.of(spec).println(filled.text());
            return;
        }
        var format = Composer.Format.of(output.toString())
                .orElseThrow(() -> new UnusableCall("文件名应以 .docx、.pdf、.ofd 或 .html 结尾：" + output));
        try {
            Files.write(output, Composer.bytes(filled, format));
        } catch (IOException problem) {
            throw new UnusableCall("不能写入 " + output + "：目录不存在或者没有权限");
        }
    }
}
