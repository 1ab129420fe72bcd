package xiezhi.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "长环罚〔2025〕12号",
                "长环罚[2025]12号",
                "长环罚【2025】12号",
                "长环罚（2025）12号",
                "长环罚(2025)12号",
                "长环罚〈2025〉12号",
                "长环罚{2025}12号",
                "长环罚字〔2025〕第12号",
                "长环罚字【2025】012号",
                "长环罚 ﹝2025﹞ 第 012 号",
                "长环罚〔２０２５〕１２号",
                "长环罚〔二〇二五〕12号",
                "长环罚〔2025〕12",
            })
    void everyWritingOfOneNumberIsEqual(String text) {
        assertThat(DocumentNumber.read(text)).contains(new DocumentNumber("长环罚", 2025, "12"));
    }

    @ParameterizedTest
    @CsvSource({
        "包环罚150222〔2025〕6号, 包环罚150222〔2025〕6号",
        "万安经开环罚〔2026〕3号, 万安经开环罚〔2026〕3号",
        "湘环罚〔2024〕长沙-12号, 湘环罚〔2024〕长沙-12号",
        "环责改字[2025]3-1号, 环责改〔2025〕3-1号",
        "X环（执）罚〔2025〕001号, X环（执）罚〔2025〕1号",
    })
    void printsCanonically(String text, String canonical) {
        assertThat(DocumentNumber.read(text).map(DocumentNumber::toString)).contains(canonical);
    }

    @Test
    void keepsPartsApart() {
        assertThat(DocumentNumber.read("长环罚〔2025〕12号")).isNotEqualTo(DocumentNumber.read("长环罚〔2025〕120号"));
        assertThat(DocumentNumber.read("长环罚〔2024〕12号")).isNotEqualTo(DocumentNumber.read("长环罚〔2025〕12号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "〔2025〕12号", "长环罚〔202514号", "长环罚〔25〕12号", "长环罚〔2025〕号", "长环罚2025 12号"})
    void brokenNumbersAreEmpty(String text) {
        assertThat(DocumentNumber.read(text)).isEmpty();
    }
}
