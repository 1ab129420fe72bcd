package xiezhi.reading.review;

import java.util.List;
import xiezhi.core.casefile.Document;
import xiezhi.reading.document.DocumentReader;

/** Short papers of five kinds: with a decision they make a whole case file. */
final class WholeFile {
    private static final List<String> PAPERS = List.of("""
            湘岭市生态环境局
            立案审批表
            立案号：湘岭环立〔2025〕31号
            案由\t涉嫌违反生态环境法律案
            """, """
            湘岭市生态环境局
            现场检查（勘察）笔录
            地点：湘岭市工业园三号路8号
            现场情况：正在生产。
            """, """
            湘岭市生态环境局
            调查询问笔录
            被询问人：向海峰
            问：是否听清？答：听清楚了，不申请回避。
            """, """
            湘岭市生态环境局
            案件审查表
            审查内容：本机关是否有管辖权；违法事实是否清楚；是否超过追责期限
            审查意见：同意
            """, """
            湘岭市生态环境局
            案件调查报告
            案件名称：涉嫌违反生态环境法律案
            """);

    private WholeFile() {}

    static List<Document> read(DocumentReader reader) {
        return PAPERS.stream()
                .flatMap(paper -> reader.read(paper.lines().skip(1).findFirst().orElseThrow() + ".txt", paper).stream())
                .toList();
    }
}
