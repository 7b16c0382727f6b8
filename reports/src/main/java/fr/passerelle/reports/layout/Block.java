package fr.passerelle.reports.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to read.
 *
 * @param part the annex it belongs to, which starts a page, or null in the body
 * @param heading the title it stands under, or null directly under the part
 * @param grid the table it is a row of, or null
 * @param strong a row of totals or sub-totals
 * @param first whether it opens its list or table
 * @param last whether it closes it
 */
public record Block(
        Heading part,
        Heading heading,
        Grid grid,
        Kind kind,
        List<String> cells,
        boolean strong,
        boolean first,
        boolean last) {
    public Block {
        cells = List.copyOf(cells);
    }

    /** The cell at this place, or nothing: an empty cell is not printed. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The cells that are printed, as often as they are: not those that only say how. */
    List<String> texts() {
        return switch (kind) {
            case ITEM -> cells.subList(0, 2);
            case ROW -> cells.subList(0, Math.min(cells.size(), grid.columns()));
            case SIGNATURES -> Stream.concat(cells.stream(), Stream.of(cell(6))).toList();
            default -> cells;
        };
    }

    /** What the groups of the template break on. */
    public int partId() {
        return part == null ? 0 : part.id();
    }

    public int headingId() {
        return heading == null ? 0 : heading.id();
    }

    public int gridId() {
        return grid == null ? 0 : grid.id();
    }

    public boolean in(Grid.Shape shape) {
        return grid != null && grid.shape() == shape;
    }

    public String head(int index) {
        return grid == null || index >= grid.heads().size() ? "" : grid.heads().get(index);
    }

    /** A text of many lines may run over the end of a page; a shorter one stays in one piece. */
    public boolean isLong() {
        return cell(1).length() > 600;
    }

    /** No line of a paragraph stands alone on a page; the first one under a title may be cut, so that the title is not. */
    public boolean staysWhole() {
        return cell(0).length() <= (first ? 400 : 1500);
    }

    boolean continues(Block other) {
        return other != null
                && kind == other.kind
                && partId() == other.partId()
                && headingId() == other.headingId()
                && gridId() == other.gridId();
    }

    Block placed(boolean opens, boolean closes) {
        return new Block(part, heading, grid, kind, cells, strong, opens, closes);
    }
}
