package xiezhi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.extract.Extracted;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.TextExtractor;
import xiezhi.lawbook.document.DocumentForms;

class LedgerReaderTest {
    private final LedgerReader reader = new LedgerReader(DocumentForms.find().ledgerHeaders());

    @Test
    void readsColumnsInTheWordingsOfManyPlaces() {
        var rows = csv(
                "序号,*处罚决定文号(必填),被处罚单位,统一社会信用代码,立案时间,告知书送达时间,处罚决定日期,决定书送达时间,缴款日期,公开日期,罚款金额(万元)",
                "1,越环罚〔2026〕1号,越浦某食品有限公司,91330691MA69WBT13J,2025/12/1,2025.12.20,2026年1月8日,20260109,2026-01-20,2026/1/12,24.4");
        var decision = rows.getFirst().documents().getFirst();
        assertThat(decision.head().number().known()).contains("越环罚〔2026〕1号");
        assertThat(decision.party().name().known()).contains("越浦某食品有限公司");
        assertThat(decision.recital().filedOn().known()).contains(LocalDate.of(2025, 12, 1));
        assertThat(decision.recital().noticeServedOn().known()).contains(LocalDate.of(2025, 12, 20));
        assertThat(decision.head().madeOn().known()).contains(LocalDate.of(2026, 1, 8));
        assertThat(decision.recital().decisionServedOn().known()).contains(LocalDate.of(2026, 1, 9));
        assertThat(decision.recital().paidOn().known()).contains(LocalDate.of(2026, 1, 20));
        assertThat(decision.sanction().fineFen().known()).contains(24_400_000L);
        assertThat(rows.getFirst().documents().get(1).head().madeOn().known()).contains(LocalDate.of(2026, 1, 12));
    }

    @Test
    void readsSumsInEveryUnit() {
        assertThat(fine("罚款金额（元）", "25000")).contains(2_500_000L);
        assertThat(fine("罚款金额（万元）", "2.5")).contains(2_500_000L);
        assertThat(fine("处罚金额", "\"25,000.00\"")).contains(2_500_000L);
        assertThat(fine("罚款金额", "2.5万元")).contains(2_500_000L);
        assertThat(fine("罚款金额", "￥25000元整")).contains(2_500_000L);
        assertThat(fine("罚款数额", "贰万伍仟元整")).contains(2_500_000L);
        assertThat(fine("罚款金额", "0")).isEmpty();
        assertThat(fine("罚款金额", "免予处罚")).isEmpty();
        assertThat(fine("处罚内容", "责令改正；罚款人民币贰万伍仟元（25000元）")).contains(2_500_000L);
    }

    private List<Long> fine(String header, String value) {
        return csv("文号,当事人," + header, "越环罚〔2026〕1号,某厂," + value)
                .getFirst()
                .documents()
                .getFirst()
                .sanction()
                .fineFen()
                .known()
                .stream()
                .toList();
    }

    @Test
    void passesOverTitlesSumsAndHeadingsWithin() throws IOException {
        var rows = reader.rows(xls(sheet -> {
            put(sheet, 0, "某市2026年行政处罚台账");
            put(sheet, 1, "填报单位：某局", "", "", "单位：万元");
            put(sheet, 3, "序号", "决定书文号", "企业名称", "罚款");
            put(sheet, 4, "一、大气类");
            put(sheet, 5, "1", "越环罚〔2026〕1号", "甲公司", "2.5");
            put(sheet, 6, "2", "越环罚〔2026〕2号", "乙公司", "3");
            put(sheet, 7, "合计", "", "2家", "5.5");
        }));
        assertThat(rows).extracting(LedgerReader.Row::name).containsExactly("越环罚〔2026〕1号（第6行）", "越环罚〔2026〕2号（第7行）");
        assertThat(rows.get(1).documents().getFirst().sanction().fineFen().known())
                .contains(3_000_000L);
    }

    @Test
    void readsHeadersOfTwoRowsAndCellsMergedDown() throws IOException {
        var rows = reader.rows(xls(sheet -> {
            put(sheet, 0, "序号", "当事人", "", "处罚决定", "", "");
            put(sheet, 1, "", "名称", "统一社会信用代码", "文号", "日期", "金额");
            merge(sheet, "A1:A2");
            merge(sheet, "B1:C1");
            merge(sheet, "D1:F1");
            put(sheet, 2, "1", "甲公司", "91330691MA69WBT13J", "越环罚〔2026〕1号", "46030", "25000");
            put(sheet, 3, "2", "", "", "越环罚〔2026〕2号", "2026-01-09", "30000");
            merge(sheet, "B3:B4");
            merge(sheet, "C3:C4");
        }));
        assertThat(rows).hasSize(2);
        var first = rows.get(0).documents().getFirst();
        var second = rows.get(1).documents().getFirst();
        assertThat(first.head().madeOn().known()).contains(LocalDate.of(2026, 1, 8));
        assertThat(second.head().madeOn().known()).contains(LocalDate.of(2026, 1, 9));
        assertThat(second.party().name().known()).contains("甲公司");
        assertThat(second.head().number().known()).contains("越环罚〔2026〕2号");
    }

    @Test
    void everySheetHasItsOwnHeader() throws IOException {
        var workbook = new HSSFWorkbook();
        var one = workbook.createSheet("一季度");
        put(one, 0, "决定书文号", "当事人", "罚款金额（元）");
        put(one, 1, "越环罚〔2026〕1号", "甲公司", "25000");
        put(workbook.createSheet("说明"), 0, "本表由各大队填报");
        var two = workbook.createSheet("二季度");
        put(two, 0, "当事人", "罚款金额（万元）", "决定书文号");
        put(two, 1, "乙公司", "3", "越环罚〔2026〕2号");
        var rows = reader.rows(read(workbook));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).name()).isEqualTo("越环罚〔2026〕2号（第3表第2行）");
        assertThat(rows.get(1).documents().getFirst().sanction().fineFen().known())
                .contains(3_000_000L);
        assertThat(rows.get(1).documents().getFirst().party().name().known()).contains("乙公司");
    }

    @Test
    void aTableThatNamesNoCaseIsNoLedger() throws IOException {
        assertThat(reader.isLedger(xls(sheet -> {
                    put(sheet, 0, "监测点位", "氨氮", "总磷");
                    put(sheet, 1, "废水总排口", "80.9", "0.5");
                })))
                .isFalse();
    }

    @Test
    void whatTheRowDoesNotSayIsNotSaid() {
        Document decision =
                csv("文号,当事人,罚款", "越环罚〔2026〕1号,某厂,100").getFirst().documents().getFirst();
        assertThat(decision.recital().filedOn().isStated()).isFalse();
        assertThat(decision.elements()).isEmpty();
    }

    private List<LedgerReader.Row> csv(String... lines) {
        var content = String.join("\r\n", lines) + "\r\n";
        List<LedgerReader.Row> rows = reader.rows(read(content.getBytes(Charset.forName("GBK"))));
        assertThat(reader.rows(read(content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(rows);
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /** What goes into a sheet. */
    private interface Filling {
        void into(HSSFSheet sheet);
    }

    private static ExtractedText xls(Filling filling) throws IOException {
        var workbook = new HSSFWorkbook();
        filling.into(workbook.createSheet("台账"));
        return read(workbook);
    }

    private static ExtractedText read(HSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return read(out.toByteArray());
    }

    private static ExtractedText read(byte[] content) {
        return ((Extracted) new TextExtractor().extract("台账", content)).text();
    }

    private static void put(HSSFSheet sheet, int index, String... values) {
        var row = sheet.createRow(index);
        for (var column = 0; column < values.length; column++) {
            row.createCell(column).setCellValue(values[column]);
        }
    }

    private static void merge(HSSFSheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
