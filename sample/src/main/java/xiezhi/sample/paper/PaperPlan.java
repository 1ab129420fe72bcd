package xiezhi.sample.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Template;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/** Decides which documents a case has, in the order they came about. */
final class PaperPlan {
    private final Values base;
    private final CaseModel model;
    private final Timeline days;
    private final List<PaperSpec> specs = new ArrayList<>();

    private PaperPlan(Values base, CaseModel model) {
        this.base = base;
        this.model = model;
        this.days = model.timeline();
    }

    static List<PaperSpec> of(Values base, CaseModel model) {
        var plan = new PaperPlan(base, model);
        if (model.shape().has("spot")) {
            plan.spot();
        } else {
            plan.opening();
            plan.evidence();
            plan.measures();
            plan.investigated();
            plan.heard();
            plan.decided();
        }
        plan.performed();
        plan.referred();
        plan.add("closing-form", "closed");
        return plan.specs;
    }

    private boolean has(String flag) {
        return model.shape().has(flag);
    }

    private void opening() {
        add(
                "inspection-record",
                "inspect",
                layer().put("asked", "检查").put("doing", "现场检查").put("signer", "{contact.name}"));
        add("photo-evidence", "inspect");
        parties();
        interview("", "interview", model.violation().data().questions(), "contact");
        if (has("sampled")) {
            add("sampling-record", "sample", "n.sample");
            add("monitoring-report", "report", "n.report");
            add("testing-result-notice", "result.made", "n.result");
            receipt("监测结果告知书", "n.result", "result.served");
        }
        add("filing-form", "filed", "n.filing");
        if (days.has("preserved")) {
            add("evidence-preservation", "preserved", "n.preservation");
            receipt("先行登记保存证据通知书", "n.preservation", "preserved");
            spec("other", "preservation-release", "解除先行登记保存证据通知书", "n.release", "released", layer());
            receipt("解除先行登记保存证据通知书", "n.release", "released");
        }
    }

    private void parties() {
        if (!has("citizen")) {
            add("business-licence", "inspect");
        }
        add("identity-card", "inspect");
        if (has("unit")) {
            add("authorisation-letter", "inspect");
        }
        add("address-confirmation", "inspect");
        add("officer-certificate", "inspect");
        if (has("permit")) {
            add("discharge-permit", "inspect");
        }
    }

    private void evidence() {
        if (!days.has("interview2")) {
            return;
        }
        if (has("recall")) {
            interview("（第二次）", "interview2", model.violation().data().recall(), "contact");
            return;
        }
        List<List<String>> worker = List.of(
                List.of("你在单位从事什么工作？工作多久了？", "我在生产现场干活，来了两年多。"),
                List.of("{inspect|day}执法人员检查时你在不在场？", "在场。"),
                List.of("现场检查发现的情况是否属实？", "属实，情况就是笔录里写的那样，{act}的情况是有的。"),
                List.of("这种情况有多久了？", "检查之前就有，具体要问负责人。"));
        interview(
                "（" + base.find("worker.name").map(PaperPlan::words).orElse("") + "）", "interview2", worker, "worker");
    }

    private static String words(Value value) {
        return value instanceof Value.Words words ? words.text() : "";
    }

    private void interview(String suffix, String day, List<List<String>> questions, String person) {
        Values own = layer().put("asked", "调查询问")
                .put("doing", "调查")
                .put("start", days.moment(day + ".start"))
                .put("end", days.moment(day + ".end"))
                .put("asked.place", "contact".equals(person) && !suffix.isEmpty() ? "{unit}询问室" : "{site}办公室")
                .put("signer", "{" + person + ".name}")
                .put("asked.unit", "{party}")
                .put("asked.duty", "contact".equals(person) ? "负责日常生产和环保管理" : "负责车间操作")
                .put("asked.work", "{" + person + ".work}")
                .flag("asks-address", "contact".equals(person) && suffix.isEmpty());
        for (String part : List.of("name", "sex", "age", "id", "post", "phone", "home", "relation")) {
            own.put("asked." + part, "{" + person + "." + part + "}");
        }
        own.list("qa", EvidenceValues.lines(questions));
        spec("interview-record", "interview-record", "调查询问笔录" + suffix, "", day, own);
    }

    private void measures() {
        if (days.has("seizure")) {
            add("seizure-approval", "seizure.approved");
            add("seizure-decision", "seizure", "n.seizure");
            receipt("查封决定书", "n.seizure", "seizure");
            add(
                    "seizure-record",
                    "seizure",
                    layer().put("asked", "查封").put("doing", "查封").put("signer", "{contact.name}"));
        }
        if (days.has("order.made")) {
            add("correction-order", "order.made", "n.order");
            receipt("责令改正违法行为决定书", "n.order", "order.served");
        }
        if (has("no-penalty")) {
            add("commitment-letter", "order.served", "n.commitment");
        }
        if (days.has("seizure.extended")) {
            add("seizure-extension", "seizure.extended", "n.seizure.extension");
            receipt("查封延期决定书", "n.seizure.extension", "seizure.extended");
        }
        if (days.has("release")) {
            add("seizure-release", "release", "n.seizure.release");
            receipt("解除查封决定书", "n.seizure.release", "release.served");
        }
        if (has("daily")) {
            recheck("recheck", "{recheck.fact}", "（复查）");
            daily("sampling-record", "sample", "n.sample", "report2");
            add("second-correction-order", "second.made", "n.second");
            receipt("责令改正违法行为决定书", "n.second", "second.served");
        }
    }

    /** The laboratory's papers of the re-check. */
    private void daily(String kind, String unused, String number, String day) {
        Values own = layer().put("sample.at", days.moment("recheck.sample.at")).put("report", days.day(day));
        own.put("n.report", "{n.report2}").put("n.sample", "{n.report2}");
        spec(kind, kind, "采样记录（复查）", number, "recheck", own);
        spec("monitoring-report", "monitoring-report", "监测报告（复查）", "n.report2", day, own);
    }

    private void investigated() {
        add("investigation-report", "concluded");
        if (!has("criminal")) {
            add("case-review-form", "reviewed");
        }
        if (has("no-penalty")) {
            recheck("recheck", "{done}", "（复查）");
        }
        if (has("fined")) {
            add("benchmark-worksheet", "concluded");
        }
    }

    private void heard() {
        if (!days.has("notice.made")) {
            return;
        }
        String title = base.find("notice.title").map(PaperPlan::words).orElse("行政处罚事先告知书");
        spec(
                "prior-notice",
                has("no-penalty") ? "no-penalty-notice" : "prior-notice",
                title,
                "n.notice",
                "notice.made",
                layer());
        receipt(title, "n.notice", "notice.served");
        if (has("waived")) {
            add("rights-waiver", "waived");
        }
        if (has("defence")) {
            add("defence-statement", "defence.made");
            add("defence-review", "defence.reviewed");
        }
        if (has("hearing-held")) {
            add("hearing-request", "hearing.requested");
            add("hearing-notice", "hearing.notice", "n.hearing");
            receipt("行政处罚听证通知书", "n.hearing", "hearing.noticeServed");
            add("hearing-record", "hearing");
            add("hearing-report", "hearing.reported");
        }
    }

    private void decided() {
        if (days.has("extension")) {
            add("time-extension", "extension");
        }
        if (days.has("legal")) {
            add("legal-review-form", "legal");
        }
        if (days.has("deliberation")) {
            add(
                    "deliberation-record",
                    "deliberation",
                    layer().put("start", days.moment("deliberation.start"))
                            .put("end", days.moment("deliberation.end")));
        }
        if (has("no-penalty")) {
            add("no-penalty-decision", "decided", "n.decision");
            receipt("不予行政处罚决定书", "n.decision", "decision.served");
        } else if (days.has("decided")) {
            add("penalty-decision", "decided", "n.decision");
            receipt("行政处罚决定书", "n.decision", "decision.served");
        }
        published("", "published", "decided");
        if (has("daily")) {
            decidedDaily();
        }
    }

    private void decidedDaily() {
        spec("prior-notice", "daily-notice", "行政处罚事先（听证）告知书（按日连续处罚）", "n.daily.notice", "daily.notice", layer());
        receipt("行政处罚事先（听证）告知书", "n.daily.notice", "daily.noticeServed");
        Values dated = layer().put("legal.submitted", days.day("daily.wait")).put("legal", days.day("daily.legal"));
        spec("legal-review-form", "legal-review-form", "案件法制审核表（按日连续处罚）", "", "daily.legal", dated);
        Values meeting = layer().put("start", days.moment("daily.deliberation.start"))
                .put("end", days.moment("daily.deliberation.end"))
                .put("meeting.basis", "{daily.law}")
                .put("proposed.by", "建议自{daily.from}起至{recheck|day}止按日连续处罚{daily.days}天，罚款{daily.fine|plain}元")
                .put("rights.summary", "当事人在法定期限内未陈述申辩，未要求听证。")
                .put("meeting.result", "一致同意对当事人实施按日连续处罚，罚款人民币{daily.fine|capital}（￥{daily.fine|figures}元）。");
        spec("deliberation-record", "deliberation-record", "案件集体讨论记录（按日连续处罚）", "", "daily.deliberation", meeting);
        add("daily-penalty-decision", "daily.decided", "n.daily");
        receipt("按日连续处罚决定书", "n.daily", "daily.served");
        published("（按日连续处罚）", "daily.published", "daily.decided");
        recheck("recheck2", "{done}", "（再次复查）");
    }

    private void published(String suffix, String day, String decided) {
        if (!days.has(day)) {
            return;
        }
        boolean isDaily = day.startsWith("daily");
        Values own = layer().put("pub.on", days.day(day)).put("pub.decided", days.day(decided));
        if (isDaily) {
            own.put("pub.number", "{n.daily}")
                    .put(
                            "pub.result",
                            "依据{daily.law}，按日连续处罚{daily.days}天，罚款人民币{daily.fine|capital}（￥{daily.fine|figures}元）");
        }
        spec("publication-record", "publication-record", "行政处罚信息公开记录" + suffix, "", day, own);
    }

    private void recheck(String day, String found, String suffix) {
        if (days.has(day) && days.moments().containsKey(day + ".start")) {
            Values own = layer().put("asked", "检查")
                    .put("doing", "复查")
                    .put("signer", "{contact.name}")
                    .put("start", days.moment(day + ".start"))
                    .put("end", days.moment(day + ".end"))
                    .put("recheck.found", found);
            spec("recheck-record", "recheck-record", "现场检查（勘察）笔录" + suffix, "", day, own);
        }
    }

    private void spot() {
        add(
                "inspection-record",
                "inspect",
                layer().put("asked", "检查").put("doing", "现场检查").put("signer", "{contact.name}"));
        parties();
        add("on-the-spot-decision", "decided", "n.decision");
        spec("other", "spot-record", "当场行政处罚备案表", "", "spot.recorded", layer());
        published("", "published", "decided");
    }

    private void performed() {
        if (!has("daily") && !has("no-penalty") && !has("spot")) {
            recheck("recheck", "{done}", "（复查）");
        }
        if (has("deferral")) {
            spec("other", "deferral-request", "分期缴纳罚款申请书", "", "deferral.requested", layer());
            add("payment-deferral", "deferral.made", "n.deferral");
            receipt("同意分期缴纳罚款通知书", "n.deferral", "deferral.served");
            payment("（第一期）", "half1", "paid1", "（第一期）");
            payment("（第二期）", "half2", "paid", "（第二期）");
        } else if (days.has("paid")) {
            payment("", "fine", "paid", "");
        }
        if (days.has("daily.paid")) {
            payment("（按日连续处罚）", "daily.fine", "daily.paid", "（按日连续处罚）");
        }
        if (days.has("demand.made")) {
            add("demand-notice", "demand.made", "n.demand");
            receipt("督促履行义务催告书", "n.demand", "demand.served");
        }
        if (days.has("court.applied")) {
            add("court-application", "court.applied", "n.court");
            spec("other", "court-acceptance", "法院受理通知书", "n.acceptance", "court.accepted", layer());
        }
    }

    private void payment(String suffix, String amount, String day, String note) {
        Values own = layer().put("paid.amount", base.find(amount).orElseThrow())
                .put("paid.on", days.day(day))
                .put("paid.note", note);
        if ("daily.fine".equals(amount)) {
            own.put("n.decision", base.find("n.daily").orElseThrow());
        }
        own.put(
                "n.payment",
                words(base.find("n.payment").orElseThrow())
                        .replaceFirst("^.", suffix.isEmpty() ? "7" : suffix.contains("二") ? "9" : "8"));
        spec("payment-receipt", "payment-receipt", "缴款凭证" + suffix, "n.payment", day, own);
    }

    private void referred() {
        if (days.has("crime.sent") || days.has("referral.sent")) {
            boolean isCrime = days.has("crime.sent");
            add("referral-approval", isCrime ? "crime.approved" : "referral.approved");
            add(
                    isCrime ? "criminal-referral" : "detention-referral",
                    isCrime ? "crime.sent" : "referral.sent",
                    "n.referral");
            add("police-receipt", isCrime ? "crime.accepted" : "referral.sent");
        }
    }

    private void receipt(String title, String number, String day) {
        Values own = layer().put("served.title", title)
                .put("served.number", "{" + number + "}")
                .put("served.on", days.day(day));
        spec("service-receipt", "service-receipt", "送达回证（" + title + "）", "", day, own);
    }

    private void add(String kind, String day) {
        add(kind, day, "");
    }

    private void add(String kind, String day, String number) {
        spec(kind, kind, Template.named(kind).title(), number, day, layer());
    }

    private void add(String kind, String day, Values own) {
        spec(kind, kind, Template.named(kind).title(), "", day, own);
    }

    private void spec(String kind, String template, String title, String number, String day, Values own) {
        own.put("title", Template.named(template).title());
        own.put("made", new Value.Day(made(day)));
        if (!number.isEmpty()) {
            own.put("number", "{" + number + "}");
        }
        var spec = new PaperSpec(kind, template, title, number, day, own);
        own.put("who", spec.isInternal() ? "当事人" : "{pronoun}");
        specs.add(spec);
    }

    /** The day as the values have it: a defect may have moved it. */
    private LocalDate made(String day) {
        return base.find(day)
                .map(value -> switch (value) {
                    case Value.Day one -> one.day();
                    case Value.Moment at -> at.at().toLocalDate();
                    default -> days.day(day);
                })
                .orElseGet(() -> days.day(day));
    }

    private Values layer() {
        return base.layer();
    }
}
