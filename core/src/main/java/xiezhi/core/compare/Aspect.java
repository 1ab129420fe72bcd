package xiezhi.core.compare;

import java.util.Locale;

/** What two places of a file can contradict each other in. The id is {@code aspect} of a mismatch, for example {@code party-name}. */
public enum Aspect {
    PARTY_NAME("当事人名称"),
    CREDIT_CODE("统一社会信用代码"),
    LEGAL_REPRESENTATIVE("法定代表人（负责人）"),
    ID_NUMBER("公民身份号码"),
    ADDRESS("住址（住所）"),
    DATE("日期"),
    FACT("认定的事实"),
    ARTICLE("适用条款"),
    AMOUNT("罚款数额"),
    DOCUMENT_NUMBER("文号"),
    OFFICER("执法人员证号"),
    OFFICER_OVERLAP("执法人员时间冲突"),
    SAMPLING_TIME("采样时间"),
    EVIDENCE_DATE("证据时间"),
    AGENCY("机关名称"),
    TERRITORY("检查地点与辖区"),
    OUTLET("采样点位"),
    PHOTO_TIME("拍摄时间"),
    SIGNING_DAY("笔录签名日期");

    private final String zh;

    Aspect(String zh) {
        this.zh = zh;
    }

    /** Name in files and conditions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Chinese label. */
    public String zh() {
        return zh;
    }
}
