package xiezhi.core.deadline;

import java.util.Arrays;
import java.util.Optional;

/** Why days of a running term do not count. */
public enum PauseKind {
    SUSPENSION("suspension", "中止"),
    HEARING("hearing", "听证"),
    ANNOUNCEMENT("announcement", "公告"),
    MONITORING("monitoring", "监测检测"),
    ASSESSMENT("assessment", "评估"),
    APPRAISAL("appraisal", "鉴定"),
    IDENTIFICATION("identification", "认定"),
    SERVICE("service", "送达"),
    CRIMINAL_REFERRAL("criminal-referral", "移送司法机关"),
    RECONSIDERATION("reconsideration", "行政复议"),
    LITIGATION("litigation", "行政诉讼"),
    FORCE_MAJEURE("force-majeure", "不可抗力"),
    /** Not named closer; accepted by every term that leaves out any days. */
    OTHER("other", "其他不计入期限的时间");

    private final String id;
    private final String zh;

    PauseKind(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    /** Name in law files and on the command line. */
    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    public static Optional<PauseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
