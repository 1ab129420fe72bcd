package xiezhi.extract.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What names of files and folders say about how a case is put together. Only the grouping into cases goes by names; what
 * a file is goes by its content.
 */
final class FileNames {
    private static final Pattern IGNORED =
            Pattern.compile("(?i)\\..*|~\\$.*|~.*\\.tmp|__MACOSX|Thumbs\\.db|desktop\\.ini"
                    + "|Icon\\r?|.*\\.(tmp|bak|lnk|url|log|db|json|ya?ml|toml|ini|py|js|sh|bat|class|jar|sha256|md5)"
                    + "|(README|LICEN[CS]E|NOTICE|MANIFEST|CHANGELOG)(\\..*)?");

    /** Lists of expected results lie beside test cases; they are no documents. */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?i)(answers?|expected|labels?|(ground[-_ ]?)?truth|solutions?|metadata|manifest|index|标准答案|参考答案|答案|预期结果|标注)([-_ .].*)?");

    /** Words that name a part of a case rather than a case. */
    private static final Pattern PART_WORDS = Pattern.compile(
            "(?i)正卷|副卷|主卷|附卷|[上中下]卷|第.{1,3}[卷册]|卷[一二三四五六七八九十\\d]+"
                    + "|证据|附件|附录|照片|图片|影像|视频|录像|录音|音频|光盘|电子|文书|材料|资料|立案|调查|检查|勘[察验]|询问|笔录|取证"
                    + "|采样|监测|检测|告知|听证|申辩|陈述|审核|审查|法制|讨论|集体|决定|送达|回证|执行|缴款|缴费|票据|催告|结案|归档|封面|目录|备考"
                    + "|审批|其[他它]|原件|复印件|扫描|移送|强制|查封|扣押|责改|责令|复查|整改|身份|资质|执照|许可|环评|报告|内部|外部|程序|裁量|公示"
                    + "|(?<![a-z])(volume|evidence|photo|attachment|annex|appendix|document|scan|notice|service|misc|other|part)s?(?![a-z])");

    /** …案, …案卷3, but not 立案 or 档案, which end in the same character. */
    private static final String CASE_END = "(?<![立结销并备档方答提预个本该报移定撤归])案(卷|件|例)?[-_ ]?[\\d一二三四五六七八九十]*";

    /** Words that name a case: a party, a case number, "…案". */
    private static final Pattern CASE_WORDS =
            Pattern.compile("(?i).*(公司|厂|集团|合作社|经营部|养殖场|加工[厂点]|[〔\\[【(（]20\\d\\d|号$).*|.*" + CASE_END + "|case.*");

    private static final int MAX_PART_NAME = 14;

    /** A file that is a case is called one. */
    private static final Pattern CASE_FILE =
            Pattern.compile("(?i).*" + CASE_END + "|.*(卷宗|全卷)[-_ ]?\\d*|.*case[-_ ]?\\d+");

    private static final Pattern NUMBERED_DECISION = Pattern.compile("(?i)(decision|处罚决定书?)[-_ ]?\\d+");

    private FileNames() {}

    static boolean isIgnored(String name) {
        return IGNORED.matcher(name).matches() || ANSWERS.matcher(stem(name)).matches();
    }

    /** True when a folder of that name is a part of a case, such as 正卷 or 02-询问笔录. */
    static boolean isPart(String folder) {
        String plain = folder.replaceFirst("^[\\d一二三四五六七八九十]{1,3}[-_.、 ]+", "");
        return plain.length() <= MAX_PART_NAME
                && PART_WORDS.matcher(plain).find()
                && !CASE_WORDS.matcher(plain).matches();
    }

    /** True when every one of several files is named as a case of its own, such as 案卷01.docx to 案卷40.docx. */
    static boolean areCases(List<String> files) {
        List<String> stems = files.stream().map(FileNames::stem).toList();
        return stems.size() > 1
                && stems.stream()
                        .allMatch(stem -> CASE_FILE.matcher(stem).matches()
                                || NUMBERED_DECISION.matcher(stem).matches());
    }

    /** A name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        boolean isEnding =
                dot > 0 && name.length() - dot <= 6 && name.substring(dot + 1).matches("[A-Za-z0-9]+");
        return isEnding ? name.substring(0, dot) : name;
    }
}
