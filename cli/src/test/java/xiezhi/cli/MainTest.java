package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    /** Whatever is wrong with a call: one line that says what, exit 2, nothing on standard output. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | 请写明要做什么：review、read、due
                    law | 请写明要做什么：check
                    revue | 没有这个命令、选项或者多余的参数：revue
                    review | 缺少 路径
                    review /none/such | 文件或者文件夹不存在：/none/such
                    review /none --format xml | --format 应为 text、html 或 json，实为 xml
                    review /none --fail-on deadly | --fail-on 应为 fatal、major 或 minor，实为 deadly
                    review /none --threads 0 | --threads 应为正整数，实为 0
                    review /none --threads x | --threads 的值不对：x
                    review /none --loud | 没有这个命令、选项或者多余的参数：--loud
                    review /none --law /none/law | --law 不是目录：/none/law
                    read | 缺少 路径
                    read /none/such | 文件或者文件夹不存在：/none/such
                    read /none --format html | --format 应为 text 或 json，实为 html
                    where | 缺少 词语
                    where 没有这个词 | 没有找到“没有这个词”
                    law show no/such | 没有这个编号：no/such
                    law import /none/such | 没有这个目录或文件：/none/such
                    law docs -o /none/such | 不能写入 /none/such
                    sample | 缺少 --output
                    sample -o /tmp --formats PPT | 没有这种格式：PPT
                    sample -o /tmp --defects no-such-defect | 不能生成
                    verify | 缺少 文件
                    verify /none/such | 没有这个文件：/none/such
                    verify /none/such --format xml | --format 应为 text 或 json，实为 xml
                    due | 没有给出事件
                    due nothing --event prior-notice-served=2026-09-18 | 没有这个期限：nothing
                    due hearing-requesst --event prior-notice-served=2026-09-18 | 最接近的是 hearing/hearing-request
                    due --event prior-notice-sered=2026-09-18 | 没有这个事件：prior-notice-sered，最接近的是 prior-notice-served
                    due --event prior-notice-served | 应写成 --event 事件=日期
                    due --event prior-notice-served=2026-02-30 | 日期应为 yyyy-MM-dd
                    due --event prior-notice-served=18/9/2026 | 日期应为 yyyy-MM-dd
                    due --event case-filed=2026-01-05 --extension 2026-02-30=30 | 日期应为 yyyy-MM-dd，且确有其日，实为 2026-02-30
                    due --event case-filed=2026-01-05 --extension 2026-02-03=long | 延长的数应为整数，实为 long
                    due --event case-filed=2026-01-05 --extension 30 | 应写成 --extension 批准日=数
                    due --event case-filed=2026-01-05 --excluded 2026-02-03 | 应写成 起日/止日
                    due --event case-filed=2026-01-05 --excluded 2026-02-03/2026-02-01 | 期间的止日早于起日
                    due --event case-filed=2026-01-05 --excluded lunch=2026-02-03/2026-02-05 | 没有这种不计入的事由：lunch
                    due --event case-filed=2026-01-05 --party alien | --party 应为 unit、sole-trader、citizen 之一，实为 alien
                    due --event case-filed=2026-01-05 --means pigeon | --means 应为 in-person
                    due --event case-filed=2026-01-05 --amount much | --amount 应为金额（元）
                    due --event case-filed=2026-01-05 --with colour | 应写成 --with 名称=值
                    """)
    void saysInOneLineWhatIsWrong(String command, String message) {
        var call = Call.of((Object[]) (command.isEmpty() ? new String[0] : command.split(" ")));

        assertThat(call.err().lines())
                .singleElement()
                .asString()
                .startsWith("xiezhi: ")
                .contains(message);
        assertThat(call.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(call.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "review",
                "read",
                "due",
                "where",
                "sample",
                "verify",
                "law",
                "law check",
                "law show",
                "law coverage",
                "law import",
                "law docs"
            })
    void everyVerbExplainsItself(String verb) {
        var call = Call.of((Object[]) (verb + " --help").strip().split(" "));

        assertThat(call.exit()).isEqualTo(ExitCode.DONE);
        assertThat(call.out()).startsWith(("Usage: xiezhi " + verb).strip());
        assertThat(call.err()).isEmpty();
    }
}
