package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML inside a text or sheet of an office suite, whatever its parts are called: nothing in it may fetch from
 * elsewhere or start a program when the file is opened. Links that a reader clicks on are harmless and stay.
 */
final class OfficeParts {
    private static final int BEGINNING = 64;

    /** Marks of the order of bytes, halves of wide letters, blanks. */
    private static final String BEFORE = "\0\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n";

    private static final String LINKED = "attachment.office.linked";
    private static final Set<String> REACHING = Set.of(
            "ddeLink",
            "oleLink",
            "externalBook",
            "dbPr",
            "webPr",
            "olapPr",
            "textPr",
            "queryTable",
            "dde-source",
            "dde-link",
            "dde-connection",
            "dde-connection-decl",
            "table-source",
            "cell-range-source",
            "section-source");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");
    private static final Set<String> CLICKED = Set.of("a", "template");
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|/|\\.\\./).*");
    private static final Pattern CALLING = Pattern.compile("(?is).*(\\||\\b(DDE|RTD|WEBSERVICE)\\s*\\().*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final XMLInputFactory READERS = readers();

    private final WordFields fields = new WordFields();

    private OfficeParts() {}

    /**
     * Reads one part to its end when it is XML, whatever its name says.
     *
     * @throws RuleViolation when it reaches elsewhere
     * @throws IOException when it starts as XML and is none
     */
    static void verify(String name, InputStream content) throws IOException {
        BufferedInputStream part = new BufferedInputStream(content);
        if (!startsAsXml(part)) {
            return;
        }
        try {
            new OfficeParts().read(READERS.createXMLStreamReader(part));
        } catch (XMLStreamException unreadable) {
            // Excel writes its drawings of comments as HTML was written once: not always well formed.
            if (!name.toLowerCase(Locale.ROOT).endsWith(".vml")) {
                throw new IOException(unreadable);
            }
        }
    }

    private static boolean startsAsXml(BufferedInputStream part) throws IOException {
        part.mark(BEGINNING);
        byte[] start = part.readNBytes(BEGINNING);
        part.reset();
        for (byte one : start) {
            if (BEFORE.indexOf(one & 0xFF) < 0) {
                return one == '<';
            }
        }
        return false;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader part) throws XMLStreamException {
        String inside = "";
        while (part.hasNext()) {
            int event = part.next();
            refuse(event == XMLStreamConstants.DTD, "attachment.office.doctype");
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = local(part.getLocalName());
                start(inside, part);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text(inside, part.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = "";
            }
        }
        refuse(fields.reach(), LINKED);
    }

    private void start(String element, XMLStreamReader part) {
        refuse(REACHING.contains(element), LINKED);
        refuse(element.equals("event-listener"), "attachment.macros");
        String type = "";
        String mode = "";
        for (int i = 0; i < part.getAttributeCount(); i++) {
            String value = part.getAttributeValue(i);
            switch (local(part.getAttributeLocalName(i))) {
                case "Type" -> type = value;
                case "TargetMode" -> mode = value;
                case "href" ->
                    refuse(
                            !CLICKED.contains(element)
                                    && ELSEWHERE.matcher(value).matches(),
                            LINKED);
                case "formula" -> refuse(calls(value), LINKED);
                case "instr" -> fields.whole(value);
                case "fldCharType" -> fields.mark(value);
                default -> {}
            }
        }
        if (element.equals("Relationship") && mode.strip().equalsIgnoreCase("External")) {
            refuse(type.endsWith("/attachedTemplate") || type.endsWith("/oleObject"), "attachment.macros");
            refuse(!type.endsWith("/hyperlink"), LINKED);
        }
    }

    private void text(String element, String text) {
        if (element.equals("instrText") || element.equals("delInstrText")) {
            fields.add(text);
        } else if (FORMULAS.contains(element)) {
            refuse(calls(text), LINKED);
        }
    }

    /** A formula that starts a program or asks the network; what stands between quotes is only text. */
    private static boolean calls(String formula) {
        return CALLING.matcher(QUOTED.matcher(formula).replaceAll("")).matches();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static void refuse(boolean bad, String code) {
        if (bad) {
            throw RuleViolation.onField("file", code);
        }
    }
}
