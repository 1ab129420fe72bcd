package xiezhi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.lawbook.LawBook;

class PublicationRecordTest {
    private static final DocumentReader READER =
            new DocumentReader(LawBook.load().forms());

    private Optional<String> result(String line) {
        var paper = """
                行政处罚信息公开记录
                文书名称：行政处罚决定书
                当事人：湘岭市测试纸业有限公司
                公示网站：门户网站
                %s
                """.formatted(line);
        return READER.read("公开.txt", paper).getFirst().outcome().result().known();
    }

    @ParameterizedTest
    @CsvSource({"公开情况：不予公开", "是否公开：否", "审批意见：同意不予公开", "该处罚决定因涉及国家秘密不予公开，理由见附件", "本案依法暂缓公开"})
    void saysThatTheDecisionIsNotPublished(String line) {
        assertThat(result(line)).contains("disagree");
    }

    @ParameterizedTest
    @CsvSource({"公开时间：2026年5月18日", "是否公开：是", "决定书中涉及个人隐私的内容不予公开", "公开情况：不公开的内容已作隐名处理", "决定书涉及商业秘密的部分不予公开，其余已经公开"})
    void saysNothingOfTheKindWherePartsAreLeftOut(String line) {
        assertThat(result(line)).isEmpty();
    }
}
