package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that act, fetch or call when they are opened, without a line of macro in them. */
class ReachingFilesTest {
    private static final String LINKED = "attachment.office.linked";
    private static final String WEB = "https://www.lillemetropole.fr/";
    private static final String SHARE = "\\\\evil.example\\share\\page.pdf";

    private final Inspection inspection = new Inspection(2, Duration.ofSeconds(10));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"URI", "GoTo", "Named", "GoToR"})
    void refusesAPdfWhosePagesAct(String type) {
        COSDictionary acts = new COSDictionary();
        acts.setItem("O", action(type, WEB));
        assertRefused("a.pdf", pdf(page -> page.setItem(COSName.AA, acts)), "attachment.pdf.active");
        assertRefused("a.pdf", pdfWithCatalog("AA", acts), "attachment.pdf.active");
    }

    @Test
    void refusesAPdfThatOpensAnotherFileOrAnAddress() {
        assertRefused("a.pdf", pdfWithCatalog("OpenAction", action("URI", WEB)), "attachment.pdf.active");
        COSDictionary jump = action("GoTo", null);
        jump.setItem(COSName.NEXT, action("URI", WEB));
        assertRefused("a.pdf", pdfWithCatalog("OpenAction", jump), "attachment.pdf.active");
        COSDictionary remote = action("GoToR", null);
        remote.setItem(COSName.F, new COSString(SHARE));
        assertRefused("a.pdf", pdfWithLink(remote), "attachment.pdf.active");
        COSDictionary share = action("GoTo", null);
        share.setItem(COSName.F, new COSString(SHARE));
        assertRefused("a.pdf", pdfWithLink(share), "attachment.pdf.active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///C:/a.exe", "javascript:alert(1)", "\\\\evil.example\\a", "//evil.example/a", "smb:x"})
    void refusesALinkOfAPdfThatLeadsElsewhereThanToTheWeb(String address) {
        assertRefused("a.pdf", pdfWithLink(action("URI", address)), "attachment.pdf.active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {WEB, "http://asso.example", "mailto:contact@asso.example", "tel:+33320000000", "www.asso.fr"})
    void takesAPdfWithLinksThatOneClicksOn(String address) {
        assertKept("a.pdf", pdfWithLink(action("URI", address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"</w:instrText>",
                "<w:fldChar w:fldCharType='begin'/><w:instrText> DD</w:instrText><w:r/><w:instrText>E x y</w:instrText>",
                "<w:fldSimple w:instr=' DDE excel x'/>",
                "<w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='begin'/><w:instrText>QUOTE 68 68 69"
                        + "</w:instrText><w:fldChar w:fldCharType='end'/><w:fldChar w:fldCharType='end'/>",
                "<w:instrText>INCLUDEPICTURE \"http://evil.example/p.png\"</w:instrText>",
                "<w:instrText>LINK Excel.Sheet.12 \"\\\\\\\\evil\\\\a.xlsx\"</w:instrText>"
            })
    void refusesAFieldThatCallsAProgramOrFetches(String field) {
        assertRefused("a.docx", GivenFiles.docxWith("word/document.xml", "<w:p>" + field + "</w:p>"), LINKED);
        assertRefused("a.docx", GivenFiles.docxWith("word/hidden.dat", "<w:p>" + field + "</w:p>"), LINKED);
    }

    @Test
    void takesTheFieldsThatPeopleUse() {
        String contents = "<w:fldChar w:fldCharType='begin'/><w:instrText> TOC \\o </w:instrText>"
                + "<w:fldChar w:fldCharType='separate'/><w:fldChar w:fldCharType='begin'/>"
                + "<w:instrText>HYPERLINK \\l link</w:instrText><w:fldChar w:fldCharType='end'/>"
                + "<w:fldChar w:fldCharType='end'/><w:fldSimple w:instr='PAGE'/><w:t>DDE and LINK are words</w:t>";
        String clicked = "<Relationships><Relationship Type='http://x/hyperlink' Target='https://www.lille.fr'"
                + " TargetMode='External'/></Relationships>";
        assertKept("a.docx", GivenFiles.docxWith("word/document.xml", "<w:p>" + contents + "</w:p>"));
        assertKept("a.docx", GivenFiles.docxWith("word/_rels/document.xml.rels", clicked));
        assertKept(
                "a.xlsx", GivenFiles.xlsxWith("xl/worksheets/sheet1.xml", "<c><f>A1&amp;\"|\"&amp;SUM(B1:B9)</f></c>"));
        assertKept(
                "a.odt",
                GivenFiles.odtWith(
                        "styles.xml",
                        "<x><text:a xlink:href='https://www.lille.fr'/>"
                                + "<draw:image xlink:href='Pictures/1.png'/></x>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "frame", "subDocument", "externalLinkPath", "mailMergeSource"})
    void refusesWhatIsFetchedOnOpening(String type) {
        String relation = "<Relationships><Relationship TargetMode = 'External' Target='//evil/x' Type='http://x/"
                + type + "'/></Relationships>";
        assertRefused("a.docx", GivenFiles.docxWith("word/_rels/document.xml.rels", relation), LINKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>",
                "<externalLink><externalBook/></externalLink>",
                "<c><f>cmd|'/c calc'!A0</f></c>",
                "<c><f>_xlfn.WEBSERVICE(\"http://evil.example\")</f></c>",
                "<definedName>DDE(\"cmd\",\"/c calc\",\"1\")</definedName>",
                "<connections><connection><webPr url='http://evil.example'/></connection></connections>"
            })
    void refusesASheetThatCallsOrFetches(String xml) {
        assertRefused("a.xlsx", GivenFiles.xlsxWith("xl/part.xml", xml), LINKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<office:dde-source office:dde-application='soffice'/>",
                "<text:section-source xlink:href='../other.odt'/>",
                "<draw:image xlink:href='http://evil.example/p.png'/>",
                "<draw:object xlink:href='file:///etc/passwd'/>",
                "<table:table-cell table:formula='of:=DDE(\"cmd\";\"x\";\"y\")'/>"
            })
    void refusesAnOpenDocumentThatFetches(String xml) {
        assertRefused("a.odt", GivenFiles.odtWith("styles.xml", xml), LINKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/any.bin"})
    void refusesADoctypeInAnyPart(String part) {
        String xml = "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
        assertRefused("a.docx", GivenFiles.docxWith(part, xml), "attachment.office.doctype");
    }

    private static COSDictionary action(String type, String address) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, type);
        if (address != null) {
            action.setItem("URI", new COSString(address));
        }
        return action;
    }

    private static byte[] pdf(Consumer<COSDictionary> changePage) {
        return GivenFiles.pdf(
                (PDDocument document) -> changePage.accept(document.getPage(0).getCOSObject()));
    }

    private static byte[] pdfWithCatalog(String entry, COSBase value) {
        return GivenFiles.pdf(
                document -> document.getDocumentCatalog().getCOSObject().setItem(entry, value));
    }

    private static byte[] pdfWithLink(COSDictionary action) {
        COSDictionary link = new COSDictionary();
        link.setName(COSName.SUBTYPE, "Link");
        link.setInt(COSName.F, 4);
        link.setItem(COSName.A, action);
        COSArray links = new COSArray();
        links.add(link);
        return pdf(page -> page.setItem(COSName.ANNOTS, links));
    }

    private void assertKept(String name, byte[] content) {
        assertThat(inspect(name, content).type().mediaType()).isNotEmpty();
    }

    private void assertRefused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Inspection.Finding inspect(String name, byte[] content) {
        try {
            Path received = Files.write(Files.createTempFile(folder, "received", ""), content);
            return inspection.inspect(FileName.sanitised(name), received);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
