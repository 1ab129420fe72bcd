package xiezhi.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

class OfdReaderTest {
    @Test
    void readsWhatTheReferenceLibraryWrites() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(out)) {
            document.add(new Paragraph("行政处罚决定书"));
            document.add(new Paragraph("当事人：某某建材有限公司"));
        }
        ExtractedText text = Read.text(out.toByteArray());
        assertThat(text.type()).isEqualTo(FileType.OFD);
        assertThat(Read.lines(text)).containsExactly("行政处罚决定书", "当事人：某某建材有限公司");
    }

    @Test
    void placesCharactersByTheirStepsAndFindsTables() throws IOException {
        String page = """
                <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>
                <ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer>
                <ofd:TextObject Boundary="30 40 150 10" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5 40 5">当事人：甲乙</ofd:TextCode></ofd:TextObject>
                <ofd:PathObject Boundary="30 60 120 40"><ofd:AbbreviatedData>M 0 0 L 120 0 L 120 20 L 0 20 C M 60 0 L 60 20</ofd:AbbreviatedData></ofd:PathObject>
                <ofd:TextObject Boundary="35 65 50 10" CTM="0.5 0 0 0.5 0 0" Size="10"><ofd:TextCode X="0" Y="10" DeltaX="10">案由</ofd:TextCode></ofd:TextObject>
                <ofd:TextObject Boundary="95 65 50 10" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5">未批先建</ofd:TextCode></ofd:TextObject>
                </ofd:Layer></ofd:Content></ofd:Page>""";
        String template =
                "<P><TextObject Boundary=\"90 20 40 10\" Size=\"5\"><TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5\">立案审批</TextCode></TextObject></P>";
        ExtractedText text = Read.text(ofd(page, template));
        assertThat(Read.lines(text)).containsExactly("立案审批", "当事人：\t甲乙", "案由\t未批先建");
        assertThat(text.blocks().get(2).kind()).isEqualTo(Kind.TABLE_ROW);
    }

    @Test
    void refusesEntityDeclarationsAndMissingParts() throws IOException {
        assertThat(Read.refusal(ofd("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>", "<P/>"))
                        .reasonCode())
                .isEqualTo("unsafe");
        assertThat(Read.refusal(zip("OFD.xml", "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"))
                        .reasonCode())
                .isEqualTo("damaged");
    }

    private static byte[] ofd(String page, String template) throws IOException {
        return zip(
                "OFD.xml",
                "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>",
                "Doc_0/Document.xml",
                "<D><CommonData><TemplatePage ID=\"9\" BaseLoc=\"Tpls/T.xml\"/></CommonData>"
                        + "<Pages><Page ID=\"1\" BaseLoc=\"Pages/P.xml\"/></Pages></D>",
                "Doc_0/Pages/P.xml",
                page,
                "Doc_0/Tpls/T.xml",
                template);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
