package xiezhi.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

/** The form was made by an office program, since nothing in Java writes this format from scratch. */
class DocReaderTest {
    @Test
    void readsParagraphsAndMergedTables() throws IOException {
        ExtractedText text = Read.text(form());
        assertThat(text.type()).isEqualTo(FileType.DOC);
        assertThat(Read.lines(text, Kind.TABLE_ROW))
                .startsWith("案由\t涉嫌未批先建环境违法案", "当事人\t名称\t江阳市远山建材有限公司\t法定代表人：田某某", "\t地址\t江阳市乾溪大桥桥头")
                .endsWith("负责人审批意见\t同意立案。\n签名：王某某\n2025年1月5日");
        assertThat(Read.lines(text, Kind.PARAGRAPH)).hasSize(4).startsWith("生态环境行政处罚立案审批表", "文号：州环立〔2025〕12号");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] form = form();
        for (int length : new int[] {600, 2_000, form.length / 2}) {
            assertThat(Read.refusal(Arrays.copyOf(form, length)).reasonCode()).isEqualTo("damaged");
        }
    }

    @Test
    void fieldCodesGoAndTheirResultsStay() {
        assertThat(DocRange.shown("第\u0013PAGE \\* x\u00141\u0015页\u001E完\u000B行"))
                .isEqualTo("第1页-完\n行");
    }

    private static byte[] form() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("filing-form.doc"))) {
            return in.readAllBytes();
        }
    }
}
