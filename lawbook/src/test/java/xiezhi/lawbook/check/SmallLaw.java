package xiezhi.lawbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** A law folder of one invented statute with one file of each sort, for tests that break it. */
final class SmallLaw {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static final List<String> SHEETS =
            List.of("ordinary", "no-penalty", "daily-penalty", "seizure", "detention-referral", "criminal-referral");

    private final Map<String, String> files = new TreeMap<>();

    SmallLaw() {
        lists();
        statutes();
        rules();
        gates();
        deadlines();
        amounts();
        documents();
    }

    private void lists() {
        files.put(
                "law/checks.tsv",
                "id\tcategory\tseverity\ttitle\tbasis\tr2024\nG001\tG\tmajor\t先告知后决定\t\t\nH001\tH\tminor\t写明事实\t\t\n");
        files.put(
                "law/review/r2024.yaml",
                """
                id: r2024
                zh: 试验细则
                number: 试验〔2024〕1号
                in_force: {from: 2024-05-31}
                provenance: seen
                score: {legality: 50, normative: 50, basic_deduction_at_most: 20}
                own_measure: {provenance: design, cost_percent: {fatal: 100, major: 20, minor: 10}, needed: []}
                basic_elements:
                  - {id: whole, group: 文书, zh: 完整, points: 20, checks: [G001, H001]}
                sheets:
                """ + SHEETS.stream().map(SmallLaw::sheet).collect(Collectors.joining()));
        files.put("law/documents/facts.tsv", "layout\tpath\tzh\nCaseFile\ttimeline.decidedOn\t决定日期\n");
    }

    private void statutes() {
        files.put("law/statutes/pond-law/statute.yaml", """
                id: pond-law
                zh: 池塘守护试验法
                rank: law
                subject: procedure
                versions:
                  - adopted: 2019-10-01
                    in_force: {from: 2019-12-01, until: 2020-02-01}
                    articles: 3
                    provenance: seen
                    source: 试验
                  - adopted: 2020-01-01
                    in_force: {from: 2020-02-01}
                    articles: 4
                    levels: levels.tsv
                    provenance: seen
                    source: 试验
                """);
        files.put("law/statutes/pond-law/levels.tsv", "article\titems\tnature\n2\t3*,0\tprocedure\n3\t0\tpenalty\n");
        files.put("law/statutes/pond-law/articles.yaml", """
                in_force: {from: 2020-02-01}
                articles:
                  - article: 2
                    gist: 先告知，五日后决定
                  - article: 3
                    gist: 违反的罚款
                """);
    }

    private void rules() {
        files.put("law/rules/notice/told-first.yaml", """
                id: notice/told-first
                zh: 先告知，后决定
                checks: [G001]
                category: G
                severity: major
                step: c.timeline.decidedOn
                when: 'has(c.timeline.noticeServedOn)'
                require: 'days(c.timeline.noticeServedOn, c.timeline.decidedOn) > 5'
                message: '告知后不足五日'
                versions:
                  - in_force: {from: 2020-02-01}
                    cites: [pond-law/002#1.2]
                provenance: seen
                """);
        files.put("law/rules/notice/told-first.examples.yaml", """
                - name: 第六日
                  expect: pass
                  given: {timeline: {noticeServedOn: 2020-03-01, decidedOn: 2020-03-07}}
                - name: 第五日
                  expect: fail
                  given: {timeline: {noticeServedOn: 2020-03-01, decidedOn: 2020-03-06}}
                - name: 没有告知
                  expect: not-applicable
                  given: {timeline: {decidedOn: 2020-03-06}}
                - name: 看不清
                  expect: cannot-tell
                  given: {timeline: {noticeServedOn: !unsure 2020-03-01, decidedOn: 2020-03-06}}
                """);
    }

    private void gates() {
        files.put("law/admission/notice/prior-notice-served.yaml", """
                gates:
                  - code: NOTICE-001
                    zh: 先制作，后送达
                    field: type
                    require: '"prior-notice-issued" in c.tags'
                    message: 没有制作
                    message_en: Not issued
                    remedy: 先登记制作
                    in_force: {from: 2020-02-01}
                    cites: [pond-law/002]
                    provenance: seen
                """);
        files.put("law/admission/notice/prior-notice-served.examples.yaml", """
                - gate: NOTICE-001
                  name: 已经制作
                  expect: admit
                  given: {c: {tags: [prior-notice-issued]}, e: {on: 2020-03-01}}
                - gate: NOTICE-001
                  name: 没有制作
                  expect: refuse
                  given: {c: {}, e: {on: 2020-03-01}}
                """);
    }

    private void deadlines() {
        files.put("law/deadlines/events.yaml", """
                events:
                  - {tag: pond-seen, zh: 发现池塘}
                  - {tag: pond-reported, zh: 报告池塘}
                """);
        files.put("law/deadlines/counting.yaml", """
                counting:
                  - {id: pond, zh: 池塘守护试验法, roll_over: yes, first_day: [pond-law/002]}
                """);
        files.put("law/deadlines/notice/report.yaml", """
                id: notice/report
                zh: 报告期限
                starts_with: pond-seen
                ends_with: pond-reported
                owner: agency
                after_expiry: 逾期
                versions:
                  - in_force: {from: 2020-02-01}
                    length: {working_days: 5}
                    counting: pond
                    cites: [pond-law/002#2]
                    provenance: seen
                """);
        files.put("law/deadlines/notice/report.examples.yaml", """
                - name: 周末不计
                  given: {pond-seen: 2026-03-02}
                  due: 2026-03-09
                  why: 三月九日是第五个工作日
                """);
    }

    private void amounts() {
        files.put("law/violations/pond/neglect.yaml", """
                id: pond/neglect
                zh: 疏于看护
                listed_as: V00
                names: [疏于看护]
                words: [池塘]
                norms:
                  - penalty: [pond-law/003]
                    conduct: [pond-law/002#1.2]
                    in_force: {from: 2020-02-01}
                    fines:
                      - {yuan: 2000..20000}
                    provenance: seen
                """);
        files.put("law/discretion/pond/t1.yaml", """
                id: pond/t1
                zh: 表1
                benchmark: pond-law
                formula: share-of-maximum
                in_force: {from: 2020-02-01}
                binds: [pond-law/003]
                start: 40
                factors:
                  - id: size
                    zh: 大小
                    levels:
                      - {zh: 小, percent: 0}
                      - {zh: 大, percent: 60}
                provenance: seen
                """);
    }

    private void documents() {
        files.put("law/documents/pond-note.yaml", """
                id: pond-note
                zh: 池塘记录
                slot: pondNote
                list: pondNotes
                stage: notice
                recognise: {titles: [池塘记录]}
                cites: [pond-law/002]
                elements:
                  - {id: facts, check: H001, zh: 事实, severity: minor, present: [事实], cure: 补写事实}
                """);
        for (var year : new int[] {2026, 2027}) {
            files.put(
                    "law/calendars/cn/" + year + ".yaml",
                    "year: " + year + "\noff: [" + year + "-01-01]\nnotice: [通知]\nprovenance: seen\n");
        }
    }

    private static String sheet(String id) {
        return "  - {id: " + id + ", zh: 表, sum: 1, items: [{id: other-evidence, zh: 其他证据, points: 1}]}\n";
    }

    /** The same folder with one word of one file replaced; the word must be there. */
    SmallLaw with(String path, String word, String other) {
        var text = files.get(path);
        assertThat(text).as(path).isNotNull().contains(word);
        files.put(path, text.replace(word, other));
        return this;
    }

    SmallLaw without(String path) {
        assertThat(files.remove(path)).as(path).isNotNull();
        return this;
    }

    LawBook book() {
        return LawBook.load(LawFiles.of(files), new LawErrors());
    }

    LawReport check() {
        return LawCheck.run(LawFiles.of(files), TODAY);
    }
}
