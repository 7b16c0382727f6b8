package fr.passerelle.web.portal.application;

import java.util.List;

/** One numbered row of a table of the form, such as the second co-funder. */
public record Row(int number, List<Entry> entries) {

    /** The rows of these questions, up to the last that holds something, and at least {@code wanted} of them. */
    static List<Row> of(List<Entry> entries, int wanted, Typed typed) {
        int filled = entries.stream()
                .filter(entry -> !typed.plain(entry.question()).isBlank())
                .mapToInt(entry -> entry.question().row())
                .max()
                .orElse(0);
        int last = Math.max(filled, wanted);
        return entries.stream()
                .map(entry -> entry.question().row())
                .distinct()
                .filter(number -> number <= last)
                .map(number -> new Row(
                        number,
                        entries.stream()
                                .filter(entry -> entry.question().row() == number)
                                .toList()))
                .toList();
    }
}
