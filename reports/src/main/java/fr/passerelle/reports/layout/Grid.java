package fr.passerelle.reports.layout;

import java.util.List;

/**
 * A table: its columns and the titles of them. The titles come again at the top of each page it runs over.
 *
 * @param id unique in the sheet
 * @param heads titles of the columns; none for {@link Shape#FACTS}, whose first column is the title of the row
 */
public record Grid(int id, Shape shape, List<String> heads) {
    public Grid {
        heads = List.copyOf(heads);
        if (heads.size() != shape.heads())
            throw new IllegalArgumentException(shape + " with " + heads.size() + " heads");
    }

    int columns() {
        return shape == Shape.FACTS ? 2 : shape.heads();
    }

    /** The arrangements of columns that the template knows. */
    public enum Shape {
        /** label, value */
        FACTS(0),
        /** piece, file, size, SHA-256 */
        PIECES(3),
        /** year, amount, words */
        TRANCHES(3),
        /** rank, payment, condition, date, amount */
        SCHEDULE(5),
        /** account, charge, amount, account, income, amount */
        BUDGET(6),
        /** indicator, start, target, source */
        INDICATORS(4);

        private final int heads;

        Shape(int heads) {
            this.heads = heads;
        }

        int heads() {
            return heads;
        }
    }
}
