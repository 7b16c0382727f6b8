package fr.passerelle.reports.part;

import java.util.List;

/**
 * An article of an agreement; the number is its place in the list. A paragraph that starts with "- " is a list item.
 *
 * @param title without "Article n"
 */
public record Article(String title, List<String> paragraphs) {
    public Article {
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        Checks.of()
                .text(title, "article.title")
                .notEmpty(paragraphs, "article.paragraphs")
                .that(paragraphs.stream().noneMatch(String::isBlank), "article.blankParagraph")
                .orRefuse();
    }
}
