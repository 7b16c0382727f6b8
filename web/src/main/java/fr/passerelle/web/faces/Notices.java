package fr.passerelle.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was just done, told on the page that the redirect leads to, once. */
@Named
@SessionScoped
public class Notices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Notice> waiting = new ArrayList<>();

    @Inject
    private Texts texts;

    /** {@code key} of {@code web_*.properties}. */
    public void done(String key, Object... args) {
        waiting.add(new Notice("done", texts.web(key, args)));
    }

    public void warn(String key, Object... args) {
        waiting.add(new Notice("wait", texts.web(key, args)));
    }

    public List<Notice> getTaken() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    public record Notice(String tone, String text) implements Serializable {}
}
