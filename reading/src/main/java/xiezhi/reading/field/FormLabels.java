package xiezhi.reading.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.reading.value.LabelSet;

/** The labels of one form, each its own id, with the labels that only end the value before them. */
final class FormLabels {
    /** Labels of forms that no field reads. */
    private static final List<String> BOUNDARIES = List.of(
            "联系电话",
            "联系人",
            "邮政编码",
            "邮编",
            "性别",
            "年龄",
            "民族",
            "工作单位",
            "职务",
            "备注",
            "职务或职业",
            "文化程度",
            "出生日期",
            "传真",
            "电子邮箱",
            "执法证号",
            "执法证编号",
            "证件号码",
            "工作单位及职务",
            "其他参加人姓名及工作单位",
            "其他参加人",
            "告知事项",
            "见证人",
            "被检查人签字",
            "被调查询问人签字",
            "检查（勘察）人签字",
            "记录人签字",
            "签名",
            "签字",
            "印章",
            "附件",
            "附",
            "承办人",
            "审核内容",
            "审查内容",
            "存在问题/改进建议",
            "调查机构",
            "调查单位",
            "案件名称",
            "案由",
            "数量",
            "规格",
            "型号",
            "编号",
            "页码",
            "手机",
            "户名",
            "账号",
            "收款银行",
            "注册资本",
            "经营范围",
            "成立日期",
            "类型",
            "营业期限",
            "有效期限",
            "民族",
            "出生",
            "签发机关",
            "执法类别",
            "执法区域",
            "发证日期",
            "发证机关");

    private FormLabels() {}

    /** The label set of a form; the id of every label is its wording. */
    static LabelSet of(DocumentForm form) {
        SequencedMap<String, List<String>> labels = new LinkedHashMap<>();
        for (var field : form.fields()) {
            field.labels().forEach(label -> labels.put(label, List.of(label)));
        }
        BOUNDARIES.forEach(label -> labels.putIfAbsent(label, List.of(label)));
        return LabelSet.of(labels);
    }
}
