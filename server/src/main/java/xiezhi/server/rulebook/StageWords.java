package xiezhi.server.rulebook;

import xiezhi.core.event.Stage;

/** The twelve steps of the procedure map. */
final class StageWords {
    private StageWords() {}

    static String zh(Stage stage) {
        return switch (stage) {
            case LEAD -> "线索";
            case INSPECTION -> "现场检查";
            case FILING -> "立案";
            case INVESTIGATION -> "调查取证";
            case MEASURES -> "行政措施";
            case NOTICE -> "事先告知";
            case HEARING -> "听证";
            case DELIBERATION -> "审核与集体讨论";
            case DECISION -> "处罚决定";
            case SERVICE -> "送达与公示";
            case ENFORCEMENT -> "执行与结案";
            case OVERSIGHT -> "监督";
        };
    }
}
