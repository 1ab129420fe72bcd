package xiezhi.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files and the documents that are zip files, part by part, so that tests can spoil any of them. */
public final class Packages {
    private Packages() {}

    /** A zip file; names in that encoding. */
    public static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A zip file of texts: names and contents by turns. */
    public static byte[] zip(String... namesAndTexts) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(StandardCharsets.UTF_8, entries);
    }

    /** A DOCX whose main part is this XML. */
    public static byte[] docx(String main) throws IOException {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", main);
    }

    /** The main part of a DOCX with that inside its body. */
    public static String wordBody(String inside) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + inside
                + "</w:body></w:document>";
    }

    /** A paragraph of a DOCX. */
    public static String wordParagraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** An OFD of one page whose content part is this XML. */
    public static byte[] ofd(String page) throws IOException {
        return zip(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                        + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData/><ofd:Pages><ofd:Page ID=\"1\""
                        + " BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>",
                "Doc_0/Pages/Page_0/Content.xml",
                page);
    }

    /** The content part of an OFD page with one line of words. */
    public static String ofdPage(String words) {
        return "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                + "<ofd:TextObject Boundary=\"20 20 170 10\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">" + words
                + "</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
    }
}
