package fr.passerelle.agreement;

import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words of an agreement, filled as far as is known, and what is still missing to issue it. */
public record Draft(List<Article> articles, List<Missing> missing) {
    public Draft {
        articles = List.copyOf(articles);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** @throws RuleViolation {@code agreement.incomplete} while data is missing */
    public void requireComplete() {
        if (!isComplete()) {
            throw new RuleViolation("agreement.incomplete", missing.size());
        }
    }

    /**
     * SHA-256 of the words of the articles, in hexadecimal: proves later which words were frozen. It is not printed: the
     * fingerprint on the pages covers the parties, the amounts and the annexes as well.
     */
    public String fingerprint() {
        StringBuilder words = new StringBuilder();
        for (Article article : articles) {
            words.append(article.getNumber()).append('\n');
            words.append(article.getTitle())
                    .append('\n')
                    .append(article.getText())
                    .append('\f');
        }
        return Fingerprint.sha256(words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
