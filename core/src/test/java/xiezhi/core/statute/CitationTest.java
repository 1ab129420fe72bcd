package xiezhi.core.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static Citation citation(String text) {
        return Citation.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrative-penalty-law/064",
                "administrative-penalty-law/064#1",
                "administrative-penalty-law/064#1.2",
                "ecological-environment-code/1108",
                "criminal-law/286-1#0.2",
                "mep-order-30-2014/006#1.6"
            })
    void printsWhatItReads(String text) {
        assertThat(citation(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "administrative-penalty-law",
                "administrative-penalty-law/64",
                "Law/064",
                "-x/064",
                "x/000",
                "x/064#",
                "x/064#1.",
                "x/064#100",
                "x/064 #1",
                "x//064"
            })
    void refusesOtherForms(String text) {
        assertThat(Citation.parse(text)).isEmpty();
    }

    @Test
    void writesItselfInChinese() {
        assertThat(citation("water-pollution-law/083#1.2").zh()).isEqualTo("第八十三条第一款第二项");
        assertThat(citation("ecological-environment-code/1108").zh()).isEqualTo("第一千一百零八条");
        assertThat(citation("criminal-law/286-1").zh()).isEqualTo("第二百八十六条之一");
    }

    @Test
    void coversItsOwnParts() {
        assertThat(citation("x/083").covers(citation("x/083#1.2"))).isTrue();
        assertThat(citation("x/083#1").covers(citation("x/083#1.2"))).isTrue();
        assertThat(citation("x/083#1.2").covers(citation("x/083#1"))).isFalse();
        assertThat(citation("x/083#2").covers(citation("x/083#1.2"))).isFalse();
        assertThat(citation("x/083").covers(citation("x/084"))).isFalse();
        assertThat(citation("x/083").covers(citation("x/083-1"))).isFalse();
    }

    @Test
    void sortsByStatuteAndNumber() {
        assertThat(Stream.of("b/001", "a/1108", "a/083#2", "a/083#1.3", "a/083#1.2", "a/083")
                        .map(CitationTest::citation)
                        .sorted()
                        .map(Citation::text))
                .isEqualTo(List.of("a/083", "a/083#1.2", "a/083#1.3", "a/083#2", "a/1108", "b/001"));
    }

    @Test
    void refusesImpossibleNumbers() {
        assertThatThrownBy(() -> Citation.of(new StatuteId("x"), 0)).hasMessageContaining("article >= 1");
        assertThatThrownBy(() -> new StatuteId("X y")).hasMessageContaining("kebab-case");
    }
}
