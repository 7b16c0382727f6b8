package fr.passerelle.reports.layout;

import java.util.List;

/**
 * The top of a letter.
 *
 * @param sender address, several lines
 * @param recipient name and address, several lines, where a window envelope shows it
 * @param place place and date, as in "Lille, le 23 novembre 2026"
 * @param file who follows the file and its reference, several lines
 * @param subject without "Objet"
 */
public record Letterhead(String sender, String recipient, String place, String file, String subject) {
    /** What is printed above the title, which says the subject. */
    List<String> texts() {
        return List.of(sender, file, recipient, place);
    }
}
