package xiezhi.reading.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a ledger holds, by the wording of its header. */
enum LedgerColumn {
    NUMBER("(?:行政)?(?:处罚)?决定书?(?:文书)?(?:文?号|编号)|处罚(?:文书)?(?:文?号|编号)|文书(?:编?号|文号)|文号|案号|案件编号|处罚决定文书号|决定文号"),
    CASE_NUMBER("立案(?:编?号|文号)|立案审批号"),
    PARTY(
            "当事人(?:名称|姓名)?(?:[/（或].*)?|行政相对人(?:名称)?|被处罚(?:人|单位|对象|当事人)(?:名称)?(?:[（/或].*)?|企业名称|单位名称|违法(?:单位|主体|企业|当事人)(?:名称)?|处罚对象(?:名称)?|相对人名称|名称"),
    CREDIT_CODE("(?:统一)?(?:社会)?信用代码(?:.*)|行政相对人代码.*|组织机构代码|证件号码"),
    ID_NUMBER("身份证(?:件)?号码?"),
    REPRESENTATIVE("法定代表人(?:.*)?|法人(?:代表)?(?:姓名)?|负责人(?:姓名)?"),
    ADDRESS("(?:单位|企业|经营|生产)?(?:地址|住所|住址)"),
    AGENCY("(?:处罚|执法|决定|作出|办案|实施)(?:机关|机构|部门|单位)(?:名称)?|执法主体"),
    FOUND_ON("(?:检查|发现|调查)(?:时间|日期)|违法(?:行为)?发现(?:时间|日期)"),
    FILED_ON("立案(?:时间|日期)|(?:批准)?立案日"),
    NOTICE_SERVED_ON("(?:事先|听证|处罚)?告知(?:书)?(?:送达)?(?:时间|日期)|告知日"),
    DECIDED_ON("(?:处罚)?决定(?:书)?(?:作出|下达|制作)?(?:时间|日期)|处罚(?:时间|日期)|作出(?:处罚)?(?:决定)?(?:时间|日期)|处罚决定日期|决定日"),
    DECISION_SERVED_ON("(?:处罚)?(?:决定书?)?送达(?:时间|日期)|送达日"),
    PAID_ON("(?:罚款)?(?:缴纳|缴款|缴费|到账|执行)(?:时间|日期)"),
    CLOSED_ON("结案(?:时间|日期)"),
    PUBLISHED_ON("(?:公示|公开|上网|发布)(?:时间|日期)"),
    FINE("(?:罚款|处罚|罚没)(?:金额|数额|款额)?(?:（(?:万?元|人民币|万元人民币|元人民币)）)?|罚款(?:万元|元)?|罚没金额(?:（.*）)?|处罚金额.*|罚款金额.*"),
    KIND("处罚(?:种类|类别|方式)|行政处罚种类"),
    VIOLATION("违法(?:行为|事实|行为类型|类型|情形|行为描述)|主要违法(?:行为|事实)|案由|违法行为类别"),
    VIOLATED("违反(?:的)?(?:法律|法规|条款|法律条款|法律依据|法条)(?:.*)?|违法依据|定性依据|违反条款"),
    BASIS("(?:行政)?处罚(?:的)?(?:法律)?(?:依据|条款)(?:.*)?|处罚依据条款|法律依据|适用法律"),
    CONTENT("处罚(?:内容|结果|决定内容|决定)|处理结果|决定内容");

    private final Pattern header;

    LedgerColumn(String header) {
        this.header = Pattern.compile(header);
    }

    /** The column with this header; blanks and remarks such as （必填） do not matter. */
    static Optional<LedgerColumn> of(String header) {
        var words = header.replaceAll("\\s+", "")
                .replace('(', '（')
                .replace(')', '）')
                .replaceAll("（(?:必填|选填|格式.*|如.*|yyyy.*|YYYY.*)）|[*＊]|^\\d+[.、]", "");
        return columns().stream()
                .filter(column -> column.header.matcher(words).matches())
                .findFirst();
    }

    private static List<LedgerColumn> columns() {
        return Arrays.asList(values());
    }

    /** The header says that sums are in units of ten thousand yuan. */
    static boolean isInTenThousands(String header) {
        return header.contains("万元");
    }
}
