package xiezhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.cli.Main;
import xiezhi.server.ServerSetting;

/** Every command the README and the task pages show is run, and every option they name exists. */
class DocsTest {
    private static final Pattern INLINE = Pattern.compile("`\\./xiezhi ([^`]+)`");
    private static final Pattern FENCED = Pattern.compile("(?m)^\\./xiezhi ([^#\\n]+?)\\s*(?:#.*)?$");
    private static final Pattern OPTION = Pattern.compile("(?<![-\\w])--[a-z]+");
    private static final Pattern CHOICE = Pattern.compile("\\S*\\|\\S*");
    private static final List<String> VERBS_OF_THE_LAUNCHER = List.of(
            "test",
            "demo",
            "serve",
            "backup",
            "restore",
            "rebuild",
            "bench",
            "load",
            "load-packets",
            "packets",
            "crash",
            "crash-packets");
    /** Wait for another side, or for the end of time; tried in the tests of the commands. */
    private static final Pattern NEEDS_ANOTHER_SIDE =
            Pattern.compile("hj212 (listen|replay|forward) .*|.* --devices .*|hj212 simulate .*--to .*");

    private static final List<String> HOMES = List.of("user.home", "xiezhi.home");

    @TempDir
    private static Path temp = Path.of("");

    private static final List<String> HOMES_BEFORE = new ArrayList<>();

    @BeforeAll
    static void keepsOutOfTheHomeOfTheUser() throws IOException {
        HOMES.forEach(home -> HOMES_BEFORE.add(System.getProperty(home, "")));
        System.setProperty("user.home", temp.toString());
        System.setProperty("xiezhi.home", Project.ROOT.toString());
        Files.createDirectories(temp.resolve("pages"));
        Files.createDirectories(temp.resolve("texts"));
        Files.writeString(temp.resolve("texts/行政处罚法(2021-01-22).md"), "第一条 试验条文一。\n\n第二条 试验条文二。\n");
    }

    @AfterAll
    static void restoresTheHomes() {
        for (int i = 0; i < HOMES.size(); i++) {
            System.setProperty(HOMES.get(i), HOMES_BEFORE.get(i));
        }
    }

    @TestFactory
    Stream<DynamicTest> commandsOfTheDocsRun() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (var page : pages()) {
            var text = Files.readString(page);
            for (var form : List.of(INLINE, FENCED)) {
                form.matcher(text).results().forEach(found -> commands.addAll(concrete(found.group(1))));
            }
        }
        assertThat(commands).hasSizeGreaterThan(15);
        // Texts must be imported before they can be compared with.
        return Stream.concat(
                        commands.stream().filter(command -> command.startsWith("law import")),
                        commands.stream().filter(command -> !command.startsWith("law import")))
                .filter(command -> !VERBS_OF_THE_LAUNCHER.contains(command.split(" ", 2)[0]))
                .filter(command -> !NEEDS_ANOTHER_SIDE.matcher(command).matches())
                .map(command -> DynamicTest.dynamicTest("./xiezhi " + command, () -> runs(command)));
    }

    @Test
    void testIsAVerbOfTheLauncherAndWhatCiRuns() {
        assertThat(Project.text("xiezhi"))
                .contains("\"${1:-}\" = test")
                .contains("demo | serve | backup | restore | rebuild) module=server");
        assertThat(Project.text(".ci/run")).contains("exec ./xiezhi test");
    }

    @Test
    void optionsOfTheDocsExist() throws IOException {
        var help = new StringBuilder(usageOfTheServer());
        for (var verb : List.of(
                "review",
                "read",
                "due",
                "where",
                "sample",
                "measure",
                "verify",
                "compose",
                "hj212 decode",
                "hj212 listen",
                "hj212 replay",
                "hj212 forward",
                "hj212 simulate",
                "hj212 endure",
                "monitor measure",
                "law check",
                "law docs",
                "law import")) {
            help.append(output((verb + " --help").split(" ")));
        }
        for (var page : pages()) {
            var named = OPTION.matcher(Files.readString(page)).results().map(found -> found.group());
            assertThat(named)
                    .as(page.toString())
                    .allMatch(option -> help.toString().contains(option));
        }
    }

    private static String usageOfTheServer() {
        try {
            return ServerSetting.of(List.of(), Project.ROOT, name -> "").toString();
        } catch (ServerSetting.Wrong usage) {
            return String.valueOf(usage.getMessage());
        }
    }

    private static List<Path> pages() throws IOException {
        try (var tasks = Files.list(Project.ROOT.resolve("docs/tasks"))) {
            return Stream.concat(Stream.of("README.md", "README.zh-CN.md").map(Project.ROOT::resolve), tasks.sorted())
                    .toList();
        }
    }

    /** The command with its placeholders filled in; one for each choice it offers. */
    private static List<String> concrete(String shown) {
        var command = shown.replace("\\|", "|").replaceAll("[\\[\\]]", "").strip();
        var choice = CHOICE.matcher(command);
        if (choice.find()) {
            return Stream.of(choice.group().split("\\|"))
                    .flatMap(each ->
                            concrete(command.substring(0, choice.start()) + each + command.substring(choice.end()))
                                    .stream())
                    .toList();
        }
        return List.of(filled(command));
    }

    private static String filled(String command) {
        var aCase = Project.ROOT.resolve("samples/cases/11-on-the-spot").toString();
        var filled = command.replace(
                        "samples/cases", Project.ROOT.resolve("samples/cases").toString())
                .replace(
                        "samples/dockets",
                        Project.ROOT.resolve("samples/dockets").toString())
                .replace("samples/hj212", Project.ROOT.resolve("samples/hj212").toString())
                .replaceAll("(PATH…|路径…|文件夹|文书)", Matcher.quoteReplacement(aCase))
                .replaceAll(
                        "(TERM --event tag=DATE|期限 --event 事件=日期)( …)?",
                        "notice/statement-and-defence --event prior-notice-served=2026-09-18")
                .replaceAll("(WORD|词语)", "听证")
                .replaceAll("(KIND|模板编号)", "penalty-decision")
                .replaceAll("--cases (N|数量)", "--cases 2")
                .replaceAll("--outlets \\d+", "--outlets 1")
                .replace("--defects …", "--defects all")
                .replaceAll("-o (FILE|文件|报告.html)", "-o " + temp.resolve("报告.html"))
                .replaceAll("-o (DIR|目录)", "-o " + temp.resolve("sample"));
        if (filled.startsWith("measure")) {
            return "measure --cases 2 -o " + temp.resolve("measured.json")
                    + (filled.contains("json") ? " --format json" : "");
        }
        return switch (filled) {
            case "read", "review" -> filled + " " + aCase;
            case "hj212 decode" -> filled + " " + Project.ROOT.resolve("samples/hj212/packets.bin");
            case "law show" -> "law show notice/present";
            case "law import", "law import 目录" -> "law import " + temp.resolve("texts");
            case "law docs" -> "law docs -o " + temp.resolve("pages");
            default -> filled;
        };
    }

    private static void runs(String command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(out, err, command.split(" "));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isBetween(0, 1);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("xiezhi: ");
        assertThat(out.size() > 0 || command.contains(" -o ")).isTrue();
    }

    private static String output(String... command) {
        var out = new ByteArrayOutputStream();
        assertThat(Main.run(out, new ByteArrayOutputStream(), command)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
