package fr.passerelle.agreement;

import fr.passerelle.clause.ClauseText;
import jakarta.persistence.Embeddable;
import java.util.List;

/** An article as issued: its words no longer depend on the clause library. Number 0 is the preamble. */
@Embeddable
public class Article {
    private int number;
    private String title;
    private String text;
    private String clauseCodes;

    protected Article() {}

    public Article(int number, String title, String text, List<String> clauseCodes) {
        this.number = number;
        this.title = title;
        this.text = text;
        this.clauseCodes = String.join(" ", clauseCodes);
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** A paragraph that starts with "- " is an item of a list. */
    public List<String> paragraphs() {
        return ClauseText.paragraphs(text);
    }

    /** Which clauses it was made of. */
    public List<String> clauseCodes() {
        return List.of(clauseCodes.split(" "));
    }
}
