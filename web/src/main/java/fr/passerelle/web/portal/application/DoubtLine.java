package fr.passerelle.web.portal.application;

import java.io.Serializable;

/** One doubt in words, and what its author types about it. */
public class DoubtLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String words;
    private final boolean open;
    private String answer;

    DoubtLine(String key, String words, String answer) {
        this.key = key;
        this.words = words;
        this.answer = answer;
        this.open = answer.isEmpty();
    }

    public String getKey() {
        return key;
    }

    public String getWords() {
        return words;
    }

    public boolean isOpen() {
        return open;
    }

    public String getAnswer() {
        return answer == null ? "" : answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
