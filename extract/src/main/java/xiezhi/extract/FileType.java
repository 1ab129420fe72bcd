package xiezhi.extract;

/** What a file is by its content. */
public enum FileType {
    TXT("文本"),
    HTML("网页"),
    RTF("RTF 文档"),
    DOCX("Word 文档"),
    DOC("Word 97-2003 文档"),
    PDF("PDF"),
    OFD("OFD"),
    XLSX("Excel 工作簿"),
    XLS("Excel 97-2003 工作簿"),
    CSV("CSV 表"),
    IMAGE("图片"),
    ZIP("ZIP 压缩包");

    private final String label;

    FileType(String label) {
        this.label = label;
    }

    /** Chinese name for messages. */
    public String label() {
        return label;
    }
}
