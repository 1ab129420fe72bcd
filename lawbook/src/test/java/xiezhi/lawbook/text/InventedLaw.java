package xiezhi.lawbook.text;

import java.util.Map;
import java.util.TreeMap;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;
import xiezhi.lawbook.violation.ViolationBook;

/** A statute nobody enacted, with its law files, for tests. */
final class InventedLaw {
    static final String TEXT = """
            # 池塘守护试验法

            2020年1月1日 试验会议通过

            <!-- INFO END -->

            ## 第一章　总则

            第一条　为看护池塘，编写本试验文本。

            第二条 池塘主人应当做到：

            （一）清点鲤鱼；

            （二）扫除落叶：

            1.春天一次；

            2.秋天一次；

            （三）其他看护。

            主人在五日内报告结果。

            ### 第一节 罚则

            第三条 违反第二条的，处二千元以上二万元以下的罚款；拒不改正的，处二万元以上五万元以下的罚款，没收违法所得。

            第一条的说法同样适用。

            第三条之一 看守人员失职的，对直接责任人员处五百元以下的罚款。

            第四条　本试验文本自2020年2月1日起施行。
            """;

    static final String STATUTE = """
            id: pond-law
            zh: 池塘守护试验法
            rank: law
            subject: substance
            versions:
              - adopted: 2020-01-01
                in_force: {from: 2020-02-01}
                articles: 5
                levels: levels.tsv
                provenance: seen
                source: 试验
            """;

    static final String LEVELS = "article\titems\tnature\n1\t0\tduty\n2\t3*,0\tduty\n3\t0,0\tpenalty\n4\t0\tgeneral\n";

    static final String ARTICLES = """
            articles:
              - article: 2
                gist: 主人的三项看护义务和报告期限
                figures:
                  - {what: 报告, days: 5, paragraph: 2}
              - article: 3
                gist: 违反看护义务的罚款
                figures:
                  - {what: 罚款, yuan: 2000..20000}
            """;

    static final String VIOLATION = """
            id: pond/neglect
            zh: 疏于看护
            listed_as: V00
            names: [疏于看护]
            words: [池塘]
            norms:
              - penalty: [pond-law/003#1]
                conduct: [pond-law/002#1.2]
                in_force: {from: 2020-02-01}
                fines:
                  - {yuan: 2000..20000}
                  - {level: refusal, yuan: 20000..50000}
                must: [confiscation]
                provenance: seen
            """;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "law/statutes/pond-law/statute.yaml", STATUTE,
            "law/statutes/pond-law/levels.tsv", LEVELS,
            "law/statutes/pond-law/articles.yaml", ARTICLES,
            "law/violations/pond/neglect.yaml", VIOLATION));
    private final LawErrors errors = new LawErrors();

    /** The law files with one word of one file replaced. */
    InventedLaw with(String path, String word, String other) {
        files.computeIfPresent(path, (name, text) -> text.replace(word, other));
        return this;
    }

    LawFiles files() {
        return LawFiles.of(files);
    }

    StatuteBook statutes() {
        return StatuteBook.load(files(), errors);
    }

    ViolationBook violations() {
        var book = ViolationBook.load(files(), statutes(), errors);
        errors.throwIfAny();
        return book;
    }
}
