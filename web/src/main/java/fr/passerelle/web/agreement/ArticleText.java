package fr.passerelle.web.agreement;

import fr.passerelle.agreement.Article;
import java.util.ArrayList;
import java.util.List;

/** An article cut into paragraphs and lists; {@code number} is 0 for the preamble. */
public record ArticleText(int number, String title, List<Block> blocks) {
    private static final String BULLET = "- ";

    /** A paragraph, or the items of a list when it has any. */
    public record Block(String text, List<String> items) {}

    public static ArticleText of(Article article) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : article.paragraphs()) {
            if (line.startsWith(BULLET)) {
                items.add(line.substring(BULLET.length()));
            } else {
                close(blocks, items);
                blocks.add(new Block(line, List.of()));
            }
        }
        close(blocks, items);
        return new ArticleText(article.getNumber(), article.getTitle(), List.copyOf(blocks));
    }

    private static void close(List<Block> blocks, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", List.copyOf(items)));
            items.clear();
        }
    }
}
