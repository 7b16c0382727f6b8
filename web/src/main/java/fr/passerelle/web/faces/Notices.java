package fr.passerelle.web.faces;

import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was just done, told once: on the page that the redirect leads to, which the session carries it to. For somebody
 * who is not signed in no session is made, and it is told on this very page.
 */
@Named
@RequestScoped
public class Notices {
    private static final String WAITING = Notices.class.getName();

    private final List<Notice> now = new ArrayList<>();

    @Inject
    private ReaderTexts texts;

    @Inject
    private HttpServletRequest request;

    /** {@code key} of {@code web_*.properties}. */
    public void done(String key, Object... args) {
        tell(new Notice("done", texts.web(key, args), List.of()));
    }

    public void warn(String key, Object... args) {
        warn(List.of(), key, args);
    }

    /** With the places to go to. */
    public void warn(List<Link> links, String key, Object... args) {
        tell(new Notice("wait", texts.web(key, args), links));
    }

    private void tell(Notice notice) {
        if (request.getUserPrincipal() == null) {
            now.add(notice);
        } else {
            HttpSession session = request.getSession();
            session.setAttribute(
                    WAITING, Stream.concat(waiting(session), Stream.of(notice)).toList());
        }
    }

    public List<Notice> getTaken() {
        HttpSession session = request.getSession(false);
        List<Notice> taken = Stream.concat(now.stream(), waiting(session)).toList();
        // A script that follows a redirect before the page itself does (upload.js) must not use them up.
        if (session != null && request.getHeader("X-Requested-With") == null) {
            session.removeAttribute(WAITING);
        }
        return taken;
    }

    private static Stream<Notice> waiting(HttpSession session) {
        return session != null && session.getAttribute(WAITING) instanceof List<?> kept
                ? kept.stream().map(Notice.class::cast)
                : Stream.empty();
    }

    public record Notice(String tone, String text, List<Link> links) implements Serializable {}

    public record Link(String label, String href) implements Serializable {}
}
