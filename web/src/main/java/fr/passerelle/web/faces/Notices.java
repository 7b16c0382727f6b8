package fr.passerelle.web.faces;

import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
    private ReaderTexts texts;

    @Inject
    private HttpServletRequest request;

    /** {@code key} of {@code web_*.properties}. */
    public void done(String key, Object... args) {
        waiting.add(new Notice("done", texts.web(key, args), List.of()));
    }

    public void warn(String key, Object... args) {
        warn(List.of(), key, args);
    }

    /** With the places to go to. */
    public void warn(List<Link> links, String key, Object... args) {
        waiting.add(new Notice("wait", texts.web(key, args), links));
    }

    public List<Notice> getTaken() {
        List<Notice> taken = List.copyOf(waiting);
        // A script that follows a redirect before the page itself does (upload.js) must not use them up.
        if (request.getHeader("X-Requested-With") == null) {
            waiting.clear();
        }
        return taken;
    }

    public record Notice(String tone, String text, List<Link> links) implements Serializable {}

    public record Link(String label, String href) implements Serializable {}
}
