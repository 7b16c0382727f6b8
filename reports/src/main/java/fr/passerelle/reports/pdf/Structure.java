package fr.passerelle.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tree that a screen reader walks. Headers and footers of pages and repeated heads of tables leave it (they become
 * artefacts); rows and list items that follow each other are gathered into one table or list, over page breaks too.
 */
final class Structure {
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName LIST = COSName.getPDFName("L");
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final Set<String> SKIPPED = Set.of("Note", "Anchor");
    private static final Set<String> LEAVES = Set.of("H1", "H2", "H3", "TH", "TD", "Lbl", "LBody");

    private final COSDictionary root;
    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> artefacts = new HashMap<>();
    private final Map<COSDictionary, List<COSDictionary>> owners = new HashMap<>();

    Structure(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** Per page, the numbers of the marked content that is not part of the document any more. */
    Map<COSDictionary, Set<Integer>> artefacts() {
        return artefacts;
    }

    void mend() {
        COSDictionary whole = kids(root).get(0);
        whole.setItem(COSName.S, COSName.getPDFName("Document"));
        List<COSDictionary> kept = new ArrayList<>();
        for (COSDictionary kid : kids(whole)) {
            if (SKIPPED.contains(type(kid))) drop(kid);
            else kept.add(simplified(kid));
        }
        hang(whole, gathered(kept));
        root.removeItem(COSName.getPDFName("RoleMap"));
        own(whole);
        parentTree();
    }

    private List<COSDictionary> gathered(List<COSDictionary> kids) {
        List<COSDictionary> result = new ArrayList<>();
        List<COSDictionary> run = new ArrayList<>();
        String open = "";
        for (COSDictionary kid : kids) {
            if (!type(kid).equals(open)) close(open, run, result);
            open = type(kid);
            if (open.equals("TR") || open.equals("LI")) run.add(kid);
            else result.add(kid);
        }
        close(open, run, result);
        return result;
    }

    private void close(String type, List<COSDictionary> run, List<COSDictionary> result) {
        if (run.isEmpty()) return;
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        group.setItem(COSName.S, type.equals("TR") ? TABLE : LIST);
        if (type.equals("TR")) dropRepeatedHeads(run);
        hang(group, run);
        result.add(group);
        run.clear();
    }

    private void dropRepeatedHeads(List<COSDictionary> rows) {
        for (COSDictionary row : List.copyOf(rows.subList(1, rows.size()))) {
            if (isHead(row)) {
                drop(row);
                rows.remove(row);
            }
        }
        for (COSDictionary row : rows) scope(row, isHead(row) ? "Column" : "Row");
    }

    private static boolean isHead(COSDictionary row) {
        return kids(row).stream().allMatch(cell -> type(cell).equals("TH"));
    }

    private static void scope(COSDictionary row, String scope) {
        for (COSDictionary cell : kids(row)) {
            if (!type(cell).equals("TH")) continue;
            COSDictionary attribute = new COSDictionary();
            attribute.setItem(COSName.O, TABLE);
            attribute.setName("Scope", scope);
            cell.setItem(COSName.A, attribute);
        }
    }

    /** Text becomes a paragraph, or melts into the heading or cell it fills; an image becomes a figure. */
    private COSDictionary simplified(COSDictionary element) {
        switch (type(element)) {
            case "Text" -> element.setItem(COSName.S, COSName.P);
            case "Image" -> element.setItem(COSName.S, COSName.getPDFName("Figure"));
            default -> {
                if (LEAVES.contains(type(element))) melt(element);
                else hang(element, kids(element).stream().map(this::simplified).toList());
            }
        }
        return element;
    }

    private void melt(COSDictionary leaf) {
        COSArray content = new COSArray();
        for (COSDictionary kid : kids(leaf)) {
            COSDictionary page = kid.getCOSDictionary(COSName.PG);
            for (int number : numbers(kid)) {
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
                reference.setItem(COSName.PG, page);
                reference.setInt(MCID, number);
                content.add(reference);
            }
        }
        leaf.setItem(COSName.K, content);
    }

    private void drop(COSDictionary element) {
        List<COSDictionary> kids = kids(element);
        for (COSDictionary kid : kids) {
            if (kid.containsKey(MCID)) away(kid.getCOSDictionary(COSName.PG), kid.getInt(MCID));
            else drop(kid);
        }
        for (int number : numbers(element)) away(element.getCOSDictionary(COSName.PG), number);
    }

    private void away(COSDictionary page, int number) {
        artefacts.computeIfAbsent(page, any -> new HashSet<>()).add(number);
    }

    private static void hang(COSDictionary parent, List<COSDictionary> kids) {
        COSArray array = new COSArray();
        for (COSDictionary kid : kids) {
            kid.setItem(COSName.P, parent);
            array.add(kid);
        }
        parent.setItem(COSName.K, array);
    }

    /** Notes for each piece of marked content which element it belongs to. */
    private void own(COSDictionary element) {
        for (int number : numbers(element)) own(element, element.getCOSDictionary(COSName.PG), number);
        for (COSDictionary kid : kids(element)) {
            if (kid.containsKey(MCID)) own(element, kid.getCOSDictionary(COSName.PG), kid.getInt(MCID));
            else own(kid);
        }
    }

    private void own(COSDictionary element, COSDictionary page, int number) {
        List<COSDictionary> owned = owners.computeIfAbsent(page, any -> new ArrayList<>());
        while (owned.size() <= number) owned.add(null);
        owned.set(number, element);
    }

    private void parentTree() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (var page : document.getPages()) {
            COSArray array = new COSArray();
            for (COSDictionary owner : owners.getOrDefault(page.getCOSObject(), List.of())) array.add(owner);
            numbers.add(COSInteger.get(key));
            numbers.add(array);
            page.setStructParents(key++);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(PARENT_TREE, tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), key);
    }

    private static String type(COSDictionary element) {
        return String.valueOf(element.getNameAsString(COSName.S));
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        List<COSDictionary> kids = new ArrayList<>();
        for (COSBase kid : content(element)) if (kid instanceof COSDictionary dictionary) kids.add(dictionary);
        return kids;
    }

    private static List<Integer> numbers(COSDictionary element) {
        List<Integer> numbers = new ArrayList<>();
        for (COSBase kid : content(element)) if (kid instanceof COSNumber number) numbers.add(number.intValue());
        return numbers;
    }

    private static List<COSBase> content(COSDictionary element) {
        COSBase content = element.getDictionaryObject(COSName.K);
        if (content == null) return List.of();
        if (!(content instanceof COSArray array)) return List.of(content);
        List<COSBase> all = new ArrayList<>();
        for (COSBase item : array) all.add(item instanceof COSObject object ? object.getObject() : item);
        return all;
    }
}
