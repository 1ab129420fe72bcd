package xiezhi.reading.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.lawbook.document.DocumentForms;
import xiezhi.reading.text.NormalText;

class KindRecogniserTest {
    private static final KindRecogniser RECOGNISER = new KindRecogniser(DocumentForms.find());

    @ParameterizedTest
    @CsvSource({
        "行政处罚决定书, penalty-decision",
        "行 政 处 罚 决 定 书, penalty-decision",
        "青川市生态环境局行政处罚决定书, penalty-decision",
        "不予行政处罚决定书, no-penalty-decision",
        "当场行政处罚决定书（当事人联）, on-the-spot-decision",
        "行政处罚决定书（简易程序）, on-the-spot-decision",
        "按日连续处罚决定书, daily-penalty-decision",
        "行政处罚事先告知书, prior-notice",
        "行政处罚事先（听证）告知书, prior-notice",
        "行政处罚听证告知书, prior-notice",
        "不予行政处罚事先告知书, prior-notice",
        "行政处罚事先（听证）告知书（按日连续处罚）, prior-notice",
        "行政处罚听证通知书, hearing-notice",
        "听证笔录, hearing-record",
        "听证报告, hearing-report",
        "听证申请书, hearing-request",
        "责令改正违法行为决定书, correction-order",
        "责令（限期）改正通知书, other",
        "责令限期改正通知书, correction-order",
        "再次责令改正违法行为决定书, second-correction-order",
        "责令停产整治决定书, production-restriction-decision",
        "立案审批表, filing-form",
        "立案/不予立案审批表, filing-form",
        "环境违法案件立案登记表, filing-form",
        "结案审批表, closing-form",
        "行政处罚案件结案审批表, closing-form",
        "撤销立案审批表, filing-withdrawal",
        "不予立案审批表, filing-refusal",
        "指定管辖通知书, designation-letter",
        "案件交办通知书, assignment-notice",
        "案件移送函, case-transfer",
        "申请回避答复书, recusal-reply",
        "调查询问通知书, inquiry-notice",
        "调取证据材料通知书, document-demand",
        "协助调查函, assistance-letter",
        "协助调查结果告知函, assistance-reply",
        "解除先行登记保存证据通知书, preservation-release",
        "证人证言, witness-statement",
        "现场勘察示意图, scene-plan",
        "行政处罚委托书, enforcement-mandate",
        "案件处理内部审批表, internal-approval",
        "案件调查报告, investigation-report",
        "关于青川市明达化工有限公司涉嫌超标排放水污染物案的调查报告, investigation-report",
        "检测报告, monitoring-report",
        "监测报告, monitoring-report",
        "监测结果告知书, testing-result-notice",
        "案件法制审核表, legal-review-form",
        "重大执法决定法制审核意见书, legal-review-form",
        "案件审查表, case-review-form",
        "案件集体讨论记录, deliberation-record",
        "案件审议委员会会议纪要, deliberation-record",
        "送达回证, service-receipt",
        "行政处罚决定书送达回证, service-receipt",
        "送达地址确认书, address-confirmation",
        "现场检查（勘察）笔录, inspection-record",
        "现场检查(勘察)笔录, inspection-record",
        "现场勘验笔录, inspection-record",
        "调查询问笔录, interview-record",
        "询问笔录, interview-record",
        "陈述申辩意见笔录, defence-statement",
        "陈述申辩复核意见书, defence-review",
        "自愿放弃陈述、申辩和听证权利声明书, rights-waiver",
        "查封（扣押）决定书, seizure-decision",
        "查封/扣押现场笔录, seizure-record",
        "解除查封决定书, seizure-release",
        "查封延期决定书, seizure-extension",
        "查封/扣押（解除查封/扣押）审批表, seizure-approval",
        "督促履行义务催告书, demand-notice",
        "强制执行申请书, court-application",
        "同意分期缴纳罚款通知书, payment-deferral",
        "延期缴纳罚款申请书, other",
        "涉嫌环境犯罪案件移送书, criminal-referral",
        "涉嫌环境违法适用行政拘留处罚案件移送书, detention-referral",
        "涉嫌环境犯罪案件移送审批表, referral-approval",
        "延长案件办理期限审批表, time-extension",
        "中止调查审批表, case-suspension",
        "终止调查审批表, case-termination",
        "卷内文件目录, volume-catalogue",
        "卷内备考表, volume-note",
        "行政处罚案件卷宗, volume-cover",
        "营业执照（副本）, business-licence",
        "排污许可证, discharge-permit",
        "授权委托书, authorisation-letter",
        "监测委托书, other",
    })
    void recognisesTheTitle(String title, String kind) {
        var text = NormalText.of("a.txt", "青川市生态环境局\n" + title + "\n案由：涉嫌超标排放水污染物案\n正文若干。");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo(kind);
    }

    @Test
    void receiptThatNamesADecisionIsAReceipt() {
        var text = NormalText.of("行政处罚决定书.txt", "青川市生态环境局\n送达回证\n送达文书名称及文号\t行政处罚决定书（青环罚〔2025〕3号）\n受送达人\t青川市明达化工有限公司");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("service-receipt");
    }

    @Test
    void titleBrokenOverLinesIsOne() {
        var text = NormalText.of("a.txt", "青川市生态环境局\n行政处罚\n决定书\n青环罚〔2025〕3号\n当事人：某公司");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("penalty-decision");
        assertThat(RECOGNISER.recognise(text).isSure()).isTrue();
    }

    @Test
    void damagedTitleIsUnsure() {
        var text = NormalText.of("a.txt", "青川市生态环境局\n行政处罚决足书\n青环罚〔2025〕3号\n当事人：某公司");
        var kind = RECOGNISER.recognise(text);

        assertThat(kind.kind().id()).isEqualTo("penalty-decision");
        assertThat(kind.isSure()).isFalse();
    }

    @Test
    void bodyTellsAPaperWithoutTitle() {
        var text = NormalText.of("a.txt", """
                青环罚〔2025〕3号
                当事人：青川市明达化工有限公司
                我局于2025年3月5日对你单位进行调查，发现你单位超标排放水污染物。
                我局决定对你单位处以如下行政处罚：罚款人民币壹拾万元整。
                自收到本处罚决定书之日起十五日内到指定银行缴纳罚款。逾期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。
                如不服本决定，可在六十日内向青川市人民政府申请行政复议，也可以在六个月内向青川市人民法院提起行政诉讼。
                """);

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("penalty-decision");
        assertThat(RECOGNISER.recognise(text).isSure()).isTrue();
    }

    @Test
    void fileNameAloneIsNeverSure() {
        var text = NormalText.of("05 行政处罚决定书.txt", "（空白页，内容见附件扫描件）");
        var kind = RECOGNISER.recognise(text);

        assertThat(kind.kind().id()).isEqualTo("penalty-decision");
        assertThat(kind.isSure()).isFalse();
    }

    @Test
    void fileNameDoesNotOverruleTheTitle() {
        var text = NormalText.of("行政处罚决定书.txt", "青川市生态环境局\n行政处罚事先告知书\n青环罚告〔2025〕3号");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("prior-notice");
    }

    @Test
    void secondOrderIsToldByItsBody() {
        var text = NormalText.of(
                "a.txt", "青川市生态环境局\n责令改正违法行为决定书\n青环责改〔2025〕9号\n二、拒不改正的违法事实和证据\n2025年5月6日，我局对你单位复查时发现你单位仍在超标排放。");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("second-correction-order");
    }

    @Test
    void recheckIsToldByItsBody() {
        var text = NormalText.of(
                "a.txt", "青川市生态环境局\n现场检查（勘察）笔录\n时间：2025年5月6日9时00分至10时00分\n现场检查情况：对你单位改正违法行为的情况进行复查，总排口仍在排放黄色废水。");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("recheck-record");
    }

    @Test
    void ordinaryTextIsNoKnownPaper() {
        var text = NormalText.of("a.txt", "关于开展年度培训的通知\n各科室：定于下周一举行业务培训，请准时参加。");

        assertThat(RECOGNISER.recognise(text).kind().id()).isEqualTo("other");
    }
}
