package xiezhi.lawbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;

class StatuteImportTest {
    private static final StatuteId POND = new StatuteId("pond-law");
    private static final LocalDate ADOPTED = LocalDate.of(2020, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    private StatuteImport.Result read() {
        return StatuteImport.read(folder, new InventedLaw().statutes(), List.of(TextReader.plain()));
    }

    private StatuteText imported() throws IOException {
        Files.writeString(folder.resolve("池塘守护试验法(2020-01-01).md"), InventedLaw.TEXT);
        return read().texts().getFirst();
    }

    private static Citation citation(String text) {
        return Citation.parse(text).orElseThrow();
    }

    @Test
    void splitsArticlesParagraphsAndItems() throws IOException {
        var text = imported();
        assertThat(text.statute()).isEqualTo(POND);
        assertThat(text.adopted()).isEqualTo(ADOPTED);
        assertThat(text.articles())
                .extracting(article -> article.number() + "-" + article.suffix())
                .containsExactly("1-0", "2-0", "3-0", "3-1", "4-0");
        var second = text.article(2, 0).orElseThrow();
        assertThat(second.paragraphs())
                .extracting(paragraph -> paragraph.items().size())
                .containsExactly(3, 0);
        assertThat(second.at(1, 2)).contains("（二）扫除落叶：\n1.春天一次；\n2.秋天一次；");
        assertThat(second.at(0, 3)).contains("（三）其他看护。");
        assertThat(second.at(1, 4)).isEmpty();
        assertThat(second.at(3, 0)).isEmpty();
        assertThat(text.article(3, 0).orElseThrow().at(2, 0)).contains("第一条的说法同样适用。");
    }

    @Test
    void leavesHeadingsAndTheHeadOut() throws IOException {
        assertThat(imported().articles())
                .allSatisfy(article -> assertThat(article.whole()).doesNotContain("总则", "罚则", "试验会议"));
    }

    @Test
    void readsAStatuteInParts() throws IOException {
        var parts = Files.createDirectory(folder.resolve("池塘守护试验法"));
        var middle = InventedLaw.TEXT.indexOf("第三条 违反");
        Files.writeString(parts.resolve("第10编_罚则.md"), InventedLaw.TEXT.substring(middle));
        Files.writeString(parts.resolve("第2编_总则.md"), InventedLaw.TEXT.substring(0, middle));
        assertThat(read().texts())
                .singleElement()
                .satisfies(text -> assertThat(text.articles()).hasSize(5));
    }

    @Test
    void tellsWhatItCouldNotRead() throws IOException {
        Files.writeString(folder.resolve("养鸭法.md"), "# 养鸭法\n第一条 养鸭。\n");
        Files.writeString(
                folder.resolve("池塘守护试验法(1999-01-01).md"), InventedLaw.TEXT.replace("2020年1月1日 试验", "1999年1月1日 试验"));
        Files.writeString(folder.resolve("池塘守护试验法.docx"), "");
        Files.writeString(folder.resolve("空.md"), "# 池塘守护试验法\n没有条文\n");
        assertThat(read().texts()).isEmpty();
        assertThat(read().notes())
                .containsExactlyInAnyOrder(
                        "养鸭法.md：名录中没有这部法律法规",
                        "池塘守护试验法(1999-01-01).md：名录中没有这个版本",
                        "池塘守护试验法.docx：不能读取这种文件",
                        "空.md：没有识别出条文");
    }

    @Test
    void takesTheVersionFromTheHeadWhenTheNameNamesAnotherDay() throws IOException {
        Files.writeString(folder.resolve("池塘守护试验法_20191225.md"), InventedLaw.TEXT);
        assertThat(read().texts()).extracting(StatuteText::adopted).containsExactly(ADOPTED);
    }

    @Test
    void readsTheVersionFromTheNameOfTheNationalDatabase() throws IOException {
        var text = InventedLaw.TEXT.replace("2020年1月1日 试验会议通过", "");
        Files.writeString(folder.resolve("池塘守护试验法_20200101.md"), text);
        assertThat(read().texts()).extracting(StatuteText::adopted).containsExactly(ADOPTED);
    }

    @Test
    void takesOneVersionOnceAndTellsWhenItsTextsDiffer() throws IOException {
        Files.writeString(folder.resolve("甲.md"), InventedLaw.TEXT);
        Files.writeString(folder.resolve("乙.md"), InventedLaw.TEXT);
        Files.writeString(folder.resolve("丙.md"), InventedLaw.TEXT.replace("清点鲤鱼", "清点草鱼"));
        var result = read();
        assertThat(result.texts()).extracting(StatuteText::source).containsExactly("丙.md");
        assertThat(result.notes()).containsExactly("乙.md：与丙.md是同一版本而文字不同，未登记", "甲.md：与丙.md是同一版本而文字不同，未登记");
    }

    @Test
    void doesNotTakeASentenceAboutAnArticleForItsBeginning() {
        var articles = ArticleParser.parse(List.of("第一条　甲。\n第二条第一款的规定，适用于乙。\n第二条至第四条的规定，适用于丙。\n第二条　丁。\n附　则\n第三条　戊。"));
        assertThat(articles).extracting(each -> each.paragraphs().size()).containsExactly(3, 1, 1);
    }

    @Test
    void savesTheSameTextOnlyOnce() throws IOException {
        var store = new StatuteStore(folder.resolve("store"));
        var text = imported();
        assertThat(store.save(text)).isEqualTo(StatuteStore.Saved.ADDED);
        var file = folder.resolve("store/pond-law/2020-01-01.txt");
        var before = Files.readAllBytes(file);
        assertThat(store.save(text)).isEqualTo(StatuteStore.Saved.UNCHANGED);
        assertThat(file).hasBinaryContent(before);
        var other = new StatuteText(
                text.statute(), text.adopted(), text.source(), text.articles().subList(0, 2));
        assertThat(store.save(other)).isEqualTo(StatuteStore.Saved.CHANGED);
        assertThat(store.load().text(POND, ADOPTED)).contains(other);
    }

    @Test
    void refusesBrokenEncodingWithOneLine() throws IOException {
        Files.write(folder.resolve("池塘守护试验法.md"), "第一条 池塘".getBytes(Charset.forName("GB18030")));
        assertThat(read().notes()).containsExactly("池塘守护试验法.md：不是 UTF-8 文本，请另存为 UTF-8");
    }

    @Test
    void keepsTextsAndNoticesAChange() throws IOException {
        var store = new StatuteStore(folder.resolve("store"));
        assertThat(store.load().all()).isEmpty();
        var text = imported();
        store.save(text);
        assertThat(store.load().text(POND, ADOPTED)).contains(text);
        var file = folder.resolve("store/pond-law/2020-01-01.txt");
        Files.writeString(file, Files.readString(file).replace("五日", "六日"));
        assertThatThrownBy(store::load).isInstanceOf(IOException.class).hasMessageContaining("a changed one");
    }

    @Test
    void quotesTheVersionOfTheDay() throws IOException {
        var book = new InventedLaw().statutes();
        var texts = new StatuteTexts(List.of(imported()));
        var day = LocalDate.of(2020, 2, 1);
        assertThat(texts.quote(book, citation("pond-law/002#2"), day)).contains("主人在五日内报告结果。");
        assertThat(texts.quote(book, citation("pond-law/002#2"), day.minusDays(1)))
                .isEmpty();
        assertThat(texts.quote(book, citation("pond-law/009"), day)).isEmpty();
        assertThat(StatuteTexts.none().quote(book, citation("pond-law/002#2"), day))
                .isEmpty();
    }

    @Test
    void hashesEachArticle() throws IOException {
        var articles = imported().articles();
        assertThat(articles).extracting(ArticleText::sha256).doesNotHaveDuplicates();
        assertThat(articles.getFirst().sha256()).matches("[0-9a-f]{64}");
    }
}
