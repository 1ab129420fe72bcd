package xiezhi.sample.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import xiezhi.sample.calendar.WorkingDays;
import xiezhi.sample.model.CaseModel;
import xiezhi.sample.model.Shape;
import xiezhi.sample.model.Timeline;
import xiezhi.sample.text.Dice;
import xiezhi.sample.text.Style;
import xiezhi.sample.text.Value;
import xiezhi.sample.text.Values;

/** Values of the course of a case: its days, what was said, what came of it. */
final class StoryValues {
    private static final String NOTICE = "行政处罚事先告知书";
    private static final String NOTICE_HEARING = "行政处罚事先（听证）告知书";

    private final Values values;
    private final CaseModel model;
    private final Shape shape;
    private final Timeline days;
    private final Dice own;

    private StoryValues(Values values, CaseModel model, Dice own) {
        this.values = values;
        this.model = model;
        this.shape = model.shape();
        this.days = model.timeline();
        this.own = own;
    }

    static void fill(Values values, CaseModel model, Dice house, Dice own, WorkingDays calendar) {
        var filling = new StoryValues(values, model, own);
        shapeFlags(values, model);
        filling.days(calendar);
        filling.source();
        filling.titles(house);
        filling.laboratory();
        filling.rights();
        filling.outcome();
        if (filling.days.has("daily.decided")) {
            filling.daily();
        }
    }

    private static void shapeFlags(Values values, CaseModel model) {
        model.shape().features().forEach(flag -> values.flag(flag, true));
        values.flag("ordered", model.timeline().has("order.served"))
                .flag("notified", model.timeline().has("notice.served"));
    }

    private void days(WorkingDays calendar) {
        days.days().forEach((name, day) -> values.put(name, day));
        days.moments().forEach((name, at) -> values.put(name, at));
        values.put("licence.born", days.day("inspect").minusDays(own.between("licence", 500, 4000)));
        LocalDate permitFrom = days.day("inspect").minusDays(own.between("permit", 200, 900));
        values.put("permit.from", permitFrom)
                .put("permit.until", permitFrom.plusYears(5).minusDays(1));
        if (days.has("preserved")) {
            values.put("preserved.until", calendar.plus(days.day("preserved"), 7));
        }
        if (days.has("extension")) {
            values.put("extension.until", days.day("filed").plusDays(120));
        }
        if (days.has("order.served")) {
            values.put("daily.from", days.day("order.served").plusDays(1));
        }
    }

    private void source() {
        List<String> boxes = List.of("现场检查", "非现场检查", "投诉举报", "媒体披露", "上级交办", "有关部门移送", "其他");
        String source = shape.has("complaint") ? "投诉举报" : shape.has("handed-down") ? "上级交办" : "现场检查";
        var text = new StringBuilder();
        for (String box : boxes) {
            text.append(box.equals(source) ? "☑" : "□").append(box).append(' ');
        }
        values.put("source.boxes", text.toString().strip());
        values.put("source.name", source);
        values.put(
                "source.text",
                switch (source) {
                    case "投诉举报" -> "{lead}收到群众举报后，";
                    case "上级交办" -> "根据上级交办线索，";
                    default -> shape.has("random") ? "按照“双随机、一公开”抽查安排，" : "";
                });
        values.put("keep", shape.has("fine-500k") ? "永久" : "30年");
        values.put("meeting.room", own.pick("room", List.of("三楼会议室", "五楼第一会议室", "办公楼201会议室")));
        values.put("hearing.place", "{agency}" + own.pick("hearingRoom", List.of("二楼听证室", "四楼会议室")));
    }

    private void titles(Dice house) {
        char variant = Style.of(house, "prior-notice", house).variant();
        String title = !shape.has("hearing-offered") ? NOTICE : variant == 'B' ? "行政处罚听证告知书" : NOTICE_HEARING;
        values.put("notice.title", shape.has("no-penalty") ? "不予行政处罚事先告知书" : title);
        values.put("nopenalty.list", model.agency().region().province() + "生态环境轻微违法行为不予行政处罚清单");
    }

    private void laboratory() {
        if (!shape.has("sampled") && !days.has("report")) {
            return;
        }
        values.put("sampler1", "郁" + own.pick("sampler1", List.of("文", "敏", "强")))
                .put("sampler2", "柴" + own.pick("sampler2", List.of("芳", "军", "帆")))
                .put("sampler1.cert", "S" + own.digits("sampler1.cert", 6))
                .put("sampler2.cert", "S" + own.digits("sampler2.cert", 6))
                .put("lab.reviewer", "耿" + own.pick("labReviewer", List.of("秋", "莉", "杰")))
                .put("lab.head", "宗" + own.pick("labHead", List.of("远", "恺", "岚")));
        boolean isWater = shape.has("test-water");
        boolean isNoise = shape.has("test-noise");
        values.put("report.kind", isWater ? "废水" : isNoise ? "噪声" : "有组织废气")
                .put("report.medium", isWater ? "外排废水" : isNoise ? "厂界环境噪声" : "外排废气")
                .put(
                        "sample.norm",
                        isWater
                                ? "《污水监测技术规范》（HJ 91.1-2019）"
                                : isNoise ? "《工业企业厂界环境噪声排放标准》（GB 12348-2008）" : "《固定源废气监测技术规范》（HJ/T 397-2007）")
                .put(
                        "report.method",
                        isWater
                                ? "国家标准分析方法；可见分光光度计、酸式滴定管"
                                : isNoise ? "GB 12348-2008；多功能声级计AWA6228+" : "国家标准分析方法；自动烟尘（气）测试仪");
    }

    private void rights() {
        values.put("defence.point1", own.pick("point1", List.of("我方主观上没有故意，已积极配合调查。", "违法行为持续时间短，发现后立即进行了整改。")))
                .put("defence.point2", own.pick("point2", List.of("近期经营困难，请求从轻处罚。", "未造成明显的环境影响，请求减轻处罚。")))
                .put("defence.answer1", "主观过错、持续时间等情节已在裁量因素中考虑，配合调查属于法定义务。")
                .put("defence.answer2", "该理由不属于法定从轻、减轻处罚情形，提交的材料不足以改变裁量认定。");
        if (!days.has("notice.served")) {
            return;
        }
        boolean isOffered = shape.has("hearing-offered");
        String start = "我局于{notice.served}以《{notice.title}》（{n.notice}）告知{who}陈述申辩权" + (isOffered ? "、听证权。" : "。");
        values.put("rights.text", start + decided(isOffered));
        values.put("rights.summary", summary(isOffered));
    }

    private String decided(boolean isOffered) {
        if (shape.has("hearing-held")) {
            String defence = shape.has("defence") ? "{who}于{defence.made}提交了陈述申辩意见，经复核不予采纳。" : "{who}在期限内未另行陈述和申辩。";
            return defence + "{who}于{hearing.requested}要求听证，我局于{hearing.noticeServed}通知{who}有关听证事项，于{hearing|day}举行听证。"
                    + "{who}在听证上提出：{defence.point1}{defence.point2}经我局集体讨论认为：{defence.answer1}{defence.answer2}对{who}的意见不予采纳。";
        }
        if (shape.has("defence")) {
            return "{who}于{defence.made}进行了陈述和申辩，提出以下意见：{defence.point1}{defence.point2}我局充分听取后复核认为：{defence.answer1}"
                    + "{defence.answer2}对上述意见不予采纳。" + (isOffered ? "{who}在法定期限内未要求听证，视为放弃要求听证的权利。" : "");
        }
        if (shape.has("waived")) {
            return "{who}于{waived}书面声明放弃陈述、申辩" + (isOffered ? "和要求听证" : "") + "的权利。";
        }
        return isOffered ? "{who}在期限内未进行陈述和申辩，也未要求听证，视为放弃陈述和申辩、要求听证的权利。" : "{who}在期限内未进行陈述和申辩，视为放弃陈述和申辩的权利。";
    }

    private String summary(boolean isOffered) {
        if (shape.has("hearing-held")) {
            return "{hearing|day}举行听证，当事人对违法事实无异议，请求从轻处罚；听证主持人建议维持拟处罚意见。";
        }
        if (shape.has("defence")) {
            return "当事人于{defence.made}提出陈述申辩意见，经复核，其理由不成立，不予采纳。";
        }
        return shape.has("waived")
                ? "当事人于{waived}书面放弃陈述申辩权利。"
                : isOffered ? "当事人在法定期限内未陈述申辩，未要求听证。" : "当事人在法定期限内未陈述申辩。";
    }

    private void outcome() {
        String amount = "罚款人民币{fine|capital}（￥{fine|figures}元）";
        String penalty = shape.has("halt") ? "责令停产整治，并处" + amount : amount;
        boolean isSpared = shape.has("no-penalty");
        values.put("proposed", isSpared ? "拟不予行政处罚" : shape.has("halt") ? "拟" + penalty : "拟处" + amount)
                .put("proposed.by", isSpared ? "建议不予行政处罚" : shape.has("halt") ? "建议" + penalty : "建议处" + amount)
                .put("meeting.basis", isSpared ? "《中华人民共和国行政处罚法》第三十三条第一款" : "{law.basis}")
                .put("meeting.amount", isSpared ? "不予处罚" : "罚款数额")
                .put("meeting.result", isSpared ? "一致同意对当事人不予行政处罚。" : "一致同意对当事人作出" + penalty + "的行政处罚。")
                .put("review.proposal", isSpared ? "建议不予行政处罚。" : "依据{law.basis}的规定，建议对当事人处" + amount + "。")
                .put("major", shape.has("hearing-offered") ? "是" : "否");
        if (shape.has("criminal")) {
            values.put("review.proposal", "建议移送公安机关。");
        }
        values.put("pub.number", "{n.decision}")
                .put("cover.number", shape.has("criminal") ? "{n.referral}" : "{n.decision}");
        values.put("pub.party", "{party}")
                .put("pub.result", isSpared ? "依据《中华人民共和国行政处罚法》第三十三条第一款，不予行政处罚" : "依据{law.basis}，" + penalty);
        closing(isSpared, penalty);
        referral();
    }

    private void closing(boolean isSpared, String penalty) {
        boolean isCriminal = shape.has("criminal");
        values.put(
                        "closing.result",
                        isSpared
                                ? "《不予行政处罚决定书》（{n.decision}），依据《中华人民共和国行政处罚法》第三十三条第一款，对当事人不予行政处罚。{decision.served}直接送达。"
                                : isCriminal
                                        ? "涉嫌污染环境罪，{crime.sent}以《涉嫌环境犯罪案件移送书》（{n.referral}）移送{police}，{crime.accepted}立案侦查。"
                                        : "《行政处罚决定书》（{n.decision}），依据{law.basis}，" + penalty
                                                + "。{decision.served}直接送达。")
                .put("closing.performed", performed())
                .put(
                        "closing.corrected",
                        days.has("recheck2")
                                ? "{recheck2|day}复查，{done}。"
                                : days.has("recheck") ? "{recheck|day}复查，{done}。" : "违法行为已停止，涉案物品由公安机关处理。")
                .put(
                        "closing.ground",
                        isCriminal
                                ? "已完成案件移送，且依法无须再作出行政处罚决定"
                                : isSpared
                                        ? "不予行政处罚，无须执行"
                                        : shape.has("court") ? "已依法申请人民法院强制执行，人民法院依法受理" : "责令改正和行政处罚决定由当事人履行完毕")
                .put(
                        "cover.result",
                        isSpared
                                ? "不予行政处罚"
                                : isCriminal ? "移送公安机关" : penalty + (shape.has("court") ? "，已申请法院强制执行" : "，已履行完毕"));
    }

    private String performed() {
        if (shape.has("criminal") || shape.has("no-penalty")) {
            return "无。";
        }
        if (shape.has("court")) {
            return "当事人逾期未缴纳罚款，{demand.served}送达催告书（{n.demand}），{court.applied}向{court}申请强制执行，{court.accepted}法院受理。";
        }
        if (shape.has("deferral")) {
            return "经批准分二期缴纳（{n.deferral}），当事人于{paid1}、{paid}缴清罚款，附缴款凭证。";
        }
        String daily = shape.has("daily") ? "{daily.paid}缴纳按日连续处罚罚款{daily.fine|plain}元。" : "";
        return "当事人于{paid}主动缴纳罚款{fine|plain}元，附缴款凭证。" + daily;
    }

    private void referral() {
        boolean isCriminal = shape.has("criminal");
        values.put(
                "referral.basis",
                isCriminal
                        ? "涉案危险废物{amount}吨，依据《最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释》第一条第二项和《中华人民共和国刑法》第三百三十八条，涉嫌污染环境罪"
                        : "当事人的行为符合{detention.law}规定的情形");
        if (isCriminal) {
            values.put("referral.reported", days.day("crime.reported"))
                    .put("referral.approved", days.day("crime.approved"))
                    .put("referral.received", days.day("crime.sent"))
                    .put("police.made", days.day("crime.accepted"));
        } else if (days.has("referral.sent")) {
            values.put("referral.reported", days.day("referral.approved"))
                    .put("referral.received", days.day("referral.sent"))
                    .put("police.made", days.day("referral.sent"));
        }
    }

    private void daily() {
        LocalDate served = days.day("order.served");
        LocalDate found = days.day("recheck");
        long count = ChronoUnit.DAYS.between(served, found);
        values.count("daily.days", count).money("daily.fine", model.fine().fen() * count);
        LocalDateTime sampled = days.moments().getOrDefault("recheck.sample.at", found.atTime(10, 30));
        values.put("recheck.sample.at", new Value.Moment(sampled));
        values.put(
                "recheck.fact", "{who}仍在生产，{outlet}仍在超标排放污染物，经采样监测，{factor}浓度为{value}{measure}，超过{limitName}{times}倍");
    }
}
