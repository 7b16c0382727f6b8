package fr.passerelle.reports.layout;

import fr.passerelle.reports.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the blocks of a sheet one after the other, setting the typography on the way. */
public final class Flow {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();
    private int ids;
    private Heading part;
    private Heading heading;
    private Grid grid;

    public Flow(Texts texts) {
        this.texts = texts;
    }

    /** A new page with its own title: an annex. */
    public Flow part(String title) {
        part = new Heading(++ids, 1, texts.set(title));
        heading = null;
        grid = null;
        return this;
    }

    public Flow section(String title) {
        return heading(2, title);
    }

    public Flow subsection(String title) {
        return heading(3, title);
    }

    public Flow paragraph(String text) {
        return add(Kind.PARAGRAPH, text);
    }

    public Flow strong(String text) {
        return add(Kind.STRONG, text);
    }

    public Flow note(String text) {
        return add(Kind.NOTE, text);
    }

    public Flow item(String label, String text) {
        return add(Kind.ITEM, label, text);
    }

    public Flow bullet(String text) {
        return item("–", text);
    }

    /** In the size of {@link #note}. */
    public Flow noteBullet(String text) {
        return add(Kind.ITEM, "–", text, "small");
    }

    public Flow amount(String label, String figures, String words) {
        return add(Kind.AMOUNT, label, figures, words);
    }

    public Flow signatures(List<String> cells) {
        return add(Kind.SIGNATURES, cells.toArray(String[]::new));
    }

    public Flow closing(String title, String name, String regards) {
        return add(Kind.CLOSING, title, name, regards);
    }

    /** Opens a table: {@link #row} and {@link #total} fill it, any other block closes it. */
    public Flow table(Grid.Shape shape, String... heads) {
        grid = new Grid(++ids, shape, Arrays.stream(heads).map(texts::set).toList());
        return this;
    }

    public Flow row(String... cells) {
        return put(Kind.ROW, false, cells);
    }

    public Flow total(String... cells) {
        return put(Kind.ROW, true, cells);
    }

    /**
     * The address where the document can be checked; not retouched, since it is scanned.
     *
     * @param before a paragraph that stays with it, or nothing
     */
    public Flow check(String url, String explanation, String code, String before) {
        grid = null;
        List<String> cells = List.of(url, texts.set(explanation), code, texts.set(before));
        blocks.add(new Block(part, heading, null, Kind.CHECK, cells, false, false, false));
        return this;
    }

    /** Everything written, each list and table knowing its first and last block. */
    public List<Block> blocks() {
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block before = i == 0 ? null : blocks.get(i - 1);
            Block after = i == blocks.size() - 1 ? null : blocks.get(i + 1);
            placed.add(block.placed(!block.continues(before), !block.continues(after)));
        }
        return placed;
    }

    private Flow heading(int level, String title) {
        heading = new Heading(++ids, level, texts.set(title));
        grid = null;
        return this;
    }

    private Flow add(Kind kind, String... cells) {
        grid = null;
        return put(kind, false, cells);
    }

    private Flow put(Kind kind, boolean strong, String... cells) {
        List<String> set = Arrays.stream(cells).map(texts::set).toList();
        blocks.add(new Block(part, heading, grid, kind, set, strong, false, false));
        return this;
    }
}
