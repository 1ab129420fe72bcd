package xiezhi.lawbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.lawbook.LawBook;

class RequiredWordsTest {
    private static final int TEXTS = 40;
    private static final int PIECES = 60;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "当事人.{0,8}听证; [[当事人], [听证]]",
                "(?:放弃|不要求)听证; [[放弃, 不要求], [听证]]",
                "放弃|.*听证; [[放弃, 听证]]",
                "放弃|.*; []",
                "(?<!不)放弃(?=听证); [[放弃]]",
                "放弃(?:听证)?; [[放弃]]",
                "听证会?; [[听证]]",
                "(?<name>听证)+告知; [[听证], [告知]]",
                "[听证]告知; [[告知]]",
                "[]告]知书; [[知书]]",
                "\\d{2}号\\.; [[号.]]",
                "(?i)abc; []",
            })
    void readsTheWordsOffThePattern(String regex, String clauses) {
        assertThat(RequiredWords.of(regex).clauses().toString())
                .satisfies(found -> assertThat(sorted(found)).isEqualTo(sorted(clauses)));
    }

    private static List<String> sorted(String clauses) {
        return Stream.of(clauses.split("[\\[\\], ]+")).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "放弃|不要求; 放不",
                "(?:未)?放弃; 未放",
                "(?<!不)[0-2]号; 012",
                "^(?:第|附)件; 第附",
                "\\d件; 0123456789",
            })
    void readsTheFirstCharactersOffThePattern(String regex, String characters) {
        var first = RequiredWords.of(regex).first().orElseThrow();
        assertThat(first.stream().toArray())
                .isEqualTo(characters.chars().sorted().toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {".听证; x", "[^。]{0,4}听证; x", "听?; x", "\\p{IsHan}号; x"})
    void claimsNoFirstCharactersWhereAMatchMayBeginWithAny(String regex, String none) {
        assertThat(RequiredWords.of(regex).first()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ".听证.{0,3}\\S\\w; true",
                "[^。；\\n]{0,40}?听证; true",
                "^听证$; true",
                "(?:放弃|[^\\n]听证); true",
                "[^。]听证; false",
                "听\\s证; false",
                "听[\\s]证; false",
                "听[。\\n]证; false",
                "听证\\n; false",
                "听证|\\W告知; false",
                "(?s)听.证; false",
            })
    void tellsWhetherAMatchStaysInItsLine(String regex, boolean isOfOneLine) {
        assertThat(RequiredWords.of(regex).isOfOneLine()).isEqualTo(isOfOneLine);
    }

    @Test
    void neverHidesAMatchOfAnyWordingOfTheLaw() {
        var wordings = LawBook.load().forms().all().stream()
                .flatMap(RequiredWordsTest::wordings)
                .distinct()
                .toList();
        var found = 0;
        for (var text : texts(wordings)) {
            for (var wording : wordings) {
                var matches = matches(wording, text);
                assertThat(wording.isIn(text)).as("%s in %s", wording, text).isEqualTo(!matches.isEmpty());
                assertThat(found(wording, text)).as("%s in %s", wording, text).isEqualTo(matches);
                found += matches.size();
            }
        }
        assertThat(wordings).hasSizeGreaterThan(1000);
        assertThat(found).isGreaterThan(wordings.size());
    }

    private static List<String> matches(Wording wording, String text) {
        return wording.pattern()
                .matcher(text)
                .results()
                .filter(match -> match.end() > match.start())
                .map(match -> match.start() + "-" + match.end())
                .toList();
    }

    private static List<String> found(Wording wording, String text) {
        List<String> found = new ArrayList<>();
        var matcher = wording.matcher(text);
        for (var at = 0; wording.find(matcher, text, at); at = Math.max(matcher.end(), matcher.start() + 1)) {
            if (matcher.end() > matcher.start()) {
                found.add(matcher.start() + "-" + matcher.end());
            }
        }
        return found;
    }

    private static Stream<Wording> wordings(DocumentForm form) {
        var recognition = form.recognition();
        var ofFields = form.fields().stream()
                .flatMap(field ->
                        Stream.of(field.words(), field.skips(), field.against()).flatMap(List::stream));
        var ofElements = form.elements().stream()
                .flatMap(element -> Stream.concat(element.present().stream(), element.onlyIf().stream()))
                .flatMap(need -> Stream.concat(need.words().stream(), need.absentWords().stream()));
        return Stream.of(recognition.titles().stream(), recognition.signs().stream(), ofFields, ofElements)
                .flatMap(each -> each);
    }

    /** Texts made of pieces of the wordings themselves, so that many of them match. */
    private static List<String> texts(List<Wording> wordings) {
        var random = new Random(20261129);
        List<String> texts = new ArrayList<>();
        for (var text = 0; text < TEXTS; text++) {
            var words = new StringBuilder();
            for (var piece = 0; piece < PIECES; piece++) {
                words.append(plain(wordings.get(random.nextInt(wordings.size())), random));
                words.append("，。\n：\t".charAt(random.nextInt(5)));
            }
            texts.add(words.toString());
        }
        return texts;
    }

    /** One branch of a wording without its operators. */
    private static String plain(Wording wording, Random random) {
        var source = wording.pattern()
                .pattern()
                .replaceAll("\\(\\?<?[!=][^()]*\\)|\\[[^\\]]*\\][{}\\d,?+*]*|\\{[\\d,]*\\}", "");
        var branches = Pattern.compile("\\|").split(source);
        var words = random.nextBoolean() ? source : branches[random.nextInt(branches.length)];
        return words.replaceAll("\\(\\?:|\\\\[a-zA-Z]|[()?+*^$.|\\\\]", "");
    }

    @Test
    void looksOnlyInsideTheStretch() {
        var required = new RequiredWords(List.of(Set.of("听证")), Optional.empty(), false);
        assertThat(required.mayOccur("申请听证。放弃", 0, 4)).isTrue();
        assertThat(required.mayOccur("申请听证。放弃", 3, 7)).isFalse();
    }
}
