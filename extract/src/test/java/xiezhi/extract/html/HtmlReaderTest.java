package xiezhi.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

class HtmlReaderTest {
    private static final String PAGE = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="gb2312"><title>题</title>
            <style>p{}</style></head><body><!-- 注 --><h1>行政处罚
            决定书</h1><div>某市<span>生态环境局</span><p>第一段<br>第二行</p></div>
            <script>x()</script><p style="display:none">隐藏</p>
            <table><tr><th>案由</th><td colspan="2">未批先建</td></tr>
            <tr><td rowspan="2">当事人</td><td>名称</td><td><p>甲公司</p><p>乙公司</p></td></tr><tr><td>地址</td><td>某路</td></tr></table>
            <table><tr><td>外框<table><tr><td>一</td><td>二</td></tr></table></td></tr></table>
            <p style="page-break-before: always">次页</p></body></html>""";

    @Test
    void readsBlocksTablesAndPages() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
            ExtractedText text = Read.text(PAGE.getBytes(charset));
            assertThat(text.type()).isEqualTo(FileType.HTML);
            assertThat(Read.lines(text))
                    .containsExactly(
                            "行政处罚 决定书",
                            "某市生态环境局",
                            "第一段",
                            "第二行",
                            "案由\t未批先建",
                            "当事人\t名称\t甲公司\n乙公司",
                            "\t地址\t某路",
                            "外框",
                            "一\t二",
                            "次页");
            assertThat(text.pages()).isEqualTo(2);
            assertThat(text.blocks().getLast().page()).isEqualTo(2);
        }
    }

    @Test
    void aTextThatTalksOfTagsIsNoPage() {
        assertThat(Read.text("文书中的 <html> 标记".getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(FileType.TXT);
    }
}
