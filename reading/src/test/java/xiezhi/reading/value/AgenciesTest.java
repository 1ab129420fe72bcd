package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;

class AgenciesTest {
    private static final String AGENCIES = """
            江阳市生态环境局 => 江阳市生态环境局
            江 阳 市 生 态 环 境 局 => 江阳市生态环境局
            江陽市生態環境局 => 江阳市生态环境局
            某某州生态环境局行政处罚决定书 => 某某州生态环境局
            某市万安经开区生态环境局 => 某市万安经开区生态环境局
            江阳市生态环境局岳西分局 => 江阳市生态环境局岳西分局
            江阳市生态环境保护综合行政执法支队 => 江阳市生态环境保护综合行政执法支队
            江阳市环境保护局 => 江阳市环境保护局
            江阳市环境监察支队 => 江阳市环境监察支队
            湖南省生态环境厅或者江阳市人民政府 => 湖南省生态环境厅; 江阳市人民政府
            生态环境部 => 生态环境部
            最高人民法院 => 最高人民法院
            可向江阳市人民政府申请行政复议 => 江阳市人民政府
            也可直接向江阳市桃林区人民法院起诉 => 江阳市桃林区人民法院
            六个月内可向花溪县人民法院提起行政诉讼 => 花溪县人民法院
            当事人可以向江阳市岳西区人民政府或者江阳市生态环境局申请 => 江阳市岳西区人民政府; 江阳市生态环境局
            江阳市中级人民法院、江阳铁路运输法院 => 江阳市中级人民法院; 江阳铁路运输法院
            呼和浩特市生态环境局和平分局和和平区人民法院 => 呼和浩特市生态环境局和平分局; 和平区人民法院
            移送江阳市公安局岳西分局 => 江阳市公安局岳西分局
            由江阳市生态环境局作出，岳西分局送达 => 江阳市生态环境局
            申请江阳市人民法院强制执行 => 江阳市人民法院
            报江阳市人民政府批准 => 江阳市人民政府
            依法向于都县人民法院起诉 => 于都县人民法院
            当事人：江阳市生态环境局 => 江阳市生态环境局
            抄送江阳市人民检察院 => 江阳市人民检察院
            """;
    private static final String UNSURE = """
            ××市生态环境局××分局 => ××市生态环境局××分局?
            县人民政府 => 县人民政府?
            人民法院 => 人民法院?
            本局、我局决定 =>
            某公司生态环境治理项目 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsNames() {
        return Table.tests(AGENCIES, Agencies::all, Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> marksIncompleteNamesUnsure() {
        return Table.tests(UNSURE, Agencies::all, Function.identity());
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(AGENCIES, Agencies::all, Function.identity(), 91);
    }

    @Test
    void tellsKindsApart() {
        NormalText text = NormalText.of("case.txt", "向江阳市人民政府申请复议，向桃林区人民法院起诉。江阳市生态环境局");
        assertThat(Agencies.governments(text, 0, text.length()))
                .extracting(Found::value)
                .containsExactly("江阳市人民政府");
        assertThat(Agencies.courts(text, 0, text.length()))
                .extracting(Found::value)
                .containsExactly("桃林区人民法院");
        assertThat(Agencies.environmentAgencies(text, 0, text.length()))
                .extracting(Found::value)
                .containsExactly("江阳市生态环境局");
    }
}
