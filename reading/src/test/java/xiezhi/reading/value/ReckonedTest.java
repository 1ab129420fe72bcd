package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.reading.text.NormalText;

class ReckonedTest {
    private static String words(List<Found<Reckoned>> sums) {
        return sums.stream()
                .map(found -> found.value().stated() + "/" + found.value().reckoned())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "百分值为10%+5%+8%=23%。 | 2300/2300",
                "裁量百分值：10％＋5％＋8％＝24％ | 2400/2300",
                "超标因子数目：1个（0%）、超标倍数：50%以上不足100%（2%）、日排水量（5%），百分值合计7%， | 700/700",
                "超标因子数目：1个（0%）、超标倍数：50%以上不足100%（2%）、日排水量（5%），合计9%。 | 900/700",
                "起点百分值10%，超标因子（2%）、水体（8%），合计20% | 2000/2000",
                "各因素百分值之和为29% | ''",
                "序号\t因素\t百分值\\n1\t超标倍数\t2%\\n2\t水体\t8%\\n合计\t\t\t10% | 1000/1000",
                "序号\t因素\t百分值\\n1\t超标倍数\t2%\\n2\t水体\t8%\\n合计\t\t\t12% | 1200/1000",
                "超标50%以上不足100%的，合计20% | ''",
            })
    void sumsPercentages(String text, String sums) {
        assertThat(words(PercentSums.all(NormalText.of("文书.txt", text.replace("\\n", "\n")))))
                .isEqualTo(sums);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "（10%＋29%）×1000000元＝390000元 | 39000000/39000000",
                "（10%＋29%）×1000000元＝410000元 | 41000000/39000000",
                "罚款金额=100万元×39%=39万元 | 39000000/39000000",
                "罚款金额=100万×39%=38万元 | 38000000/39000000",
                "1,000,000×12.5%=125,000元 | 12500000/12500000",
                "10万元+（100万元-10万元）×30%=37万元 | 37000000/37000000",
                "10万元+（100万元－10万元）×30%=39万元 | 39000000/37000000",
                "1000000元×33.333%=333330元 | 33333000/33333000",
                "100万元×33.33%=33.3万元 | 33300000/33300000",
                "100万元×33.33%=33万元（取整） | ''",
                "[10%+30%×（1-10%）]×100万元=37万元 | ''",
                "560万元×2%×5=56万元 | ''",
            })
    void reckonsFormulas(String text, String sums) {
        assertThat(words(FineFormulas.all(NormalText.of("文书.txt", text)))).isEqualTo(sums);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "氨氮浓度为26.7mg/L，超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值（15mg/L）0.78倍。 | 780/780",
                "氨氮浓度为26.7mg/L，超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值（15mg/L）1.78倍。 | 1780/1780",
                "氨氮浓度为26.7mg/L，超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值（15mg/L）0.98倍。 | 980/780",
                "颗粒物浓度168毫克/立方米，标准限值30mg/m³，超标4.6倍 | 4600/4600",
                "颗粒物浓度168mg/m3，标准限值30mg/m3，超标5倍 | 5000/5000",
                "化学需氧量浓度205mg/L，超过限值60mg/L，超标2.41倍 | 2410/2410",
                "标准限值为15mg/L，实测浓度26.7mg/L，超标9倍 | ''",
                "氨氮26.7mg/L、总磷3mg/L，超过标准限值15mg/L、0.5mg/L，分别超标0.78倍、5倍 | ''",
                "浓度为26.7mg/L，标准限值为15μg/m3，超标0.98倍 | ''",
            })
    void reckonsExceedances(String text, String sums) {
        assertThat(words(Exceedances.all(NormalText.of("文书.txt", text)))).isEqualTo(sums);
    }
}
