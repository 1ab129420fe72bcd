package xiezhi.sample.paper;

import java.time.LocalDate;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Dice;
import xiezhi.sample.text.Values;

/** Document numbers. Their running part follows the day of the year, so numbers of one kind rise with their dates. */
final class NumberValues {
    private final Values values;
    private final Timeline days;
    private final String mark;

    private NumberValues(Values values, CaseModel model, Dice house) {
        this.values = values;
        this.days = model.timeline();
        boolean namesCounty = !model.agency().actsAsBranch() && house.chance("countyMark", 40);
        String county = model.agency().county().mark();
        this.mark = model.agency().mark() + (namesCounty ? "（" + county + "）" : "");
    }

    static void fill(Values values, CaseModel model, Dice house, Dice own) {
        var filling = new NumberValues(values, model, house);
        filling.number("n.filing", "立", "filed");
        filling.number("n.order", "责改", "order.made");
        filling.number("n.second", "责改", "second.made");
        filling.number("n.result", "检告", "result.made");
        filling.number("n.preservation", "登存", "preserved");
        filling.number("n.release", "解登", "released");
        boolean isSpared = model.shape().has("no-penalty");
        filling.number("n.notice", isSpared ? "不罚告" : "罚告", "notice.made");
        filling.number("n.hearing", "听通", "hearing.notice");
        filling.number("n.decision", isSpared ? "不罚" : model.shape().has("spot") ? "当罚" : "罚", "decided");
        filling.number("n.deferral", "分缴", "deferral.made");
        filling.number("n.demand", "催", "demand.made");
        filling.number("n.court", "罚申", "court.applied");
        filling.number("n.daily.notice", "连罚告", "daily.notice");
        filling.number("n.daily", "连罚", "daily.decided");
        filling.number("n.seizure", "查", "seizure");
        filling.number("n.seizure.extension", "查延", "seizure.extended");
        filling.number("n.seizure.release", "解查", "release");
        filling.number(
                "n.referral",
                model.shape().has("criminal") ? "刑移" : "拘移",
                model.shape().has("criminal") ? "crime.sent" : "referral.sent");
        filling.number("n.commitment", "免罚承诺", "order.served");
        filling.others(own);
    }

    private void number(String name, String kind, String day) {
        if (days.has(day)) {
            LocalDate on = days.day(day);
            values.put(name, mark + kind + "〔" + on.getYear() + "〕" + on.getDayOfYear() + "号");
        }
    }

    private void others(Dice own) {
        values.put("n.cma", own.digits("cma", 12)).put("n.payment", own.digits("payment", 10));
        if (days.has("report")) {
            LocalDate on = days.day("report");
            values.put("n.report", "ZF" + on.getYear() + "-" + own.digits("report", 4));
            values.put("n.sample", "CY" + on.getYear() + own.digits("sample", 5));
        }
        if (days.has("report2")) {
            values.put("n.report2", "ZF" + days.day("report2").getYear() + "-" + own.digits("report2", 4));
        }
        if (days.has("court.accepted")) {
            values.put(
                    "n.acceptance",
                    "（" + days.day("court.accepted").getYear() + "）行审" + own.between("court", 12, 380) + "号");
        }
    }
}
