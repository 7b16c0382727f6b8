package fr.passerelle.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * A form sent twice (a double click, a second try after a lost answer) gets one answer: a copy that comes while the first
 * is at work waits for it, and is led where the first was. Services keep the effect single by themselves ({@code Once});
 * this spares the copy the page of the first, which has ended. A form that was shown again is another form.
 */
public class OneAnswer extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String ANSWERED = AnsweredForms.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String form = session == null || isAjax(request) ? null : FormPrint.of(request);
        if (form == null) {
            chain.doFilter(request, response);
            return;
        }
        AnsweredForms.Turn turn = answered(session).turn(form);
        if (!turn.begin()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            if (turn.target() == null) {
                chain.doFilter(request, response);
                turn.answered(isRedirect(response) ? response.getHeader("Location") : null);
            } else {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", turn.target());
            }
        } finally {
            turn.end();
        }
    }

    private static AnsweredForms answered(HttpSession session) {
        synchronized (OneAnswer.class) {
            AnsweredForms answered = (AnsweredForms) session.getAttribute(ANSWERED);
            if (answered == null) {
                answered = new AnsweredForms();
                session.setAttribute(ANSWERED, answered);
            }
            return answered;
        }
    }

    private static boolean isAjax(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null;
    }

    private static boolean isRedirect(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_FOUND
                || response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
    }
}
