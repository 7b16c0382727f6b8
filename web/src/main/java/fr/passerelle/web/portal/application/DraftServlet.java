package fr.passerelle.web.portal.application;

import fr.passerelle.application.Drafts;
import fr.passerelle.application.SavedAnswer;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.web.http.ServiceServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Saves one field of a draft while it is typed. Gets {@code {field, value, seen}}; answers 200 with the new version and what
 * the form makes of the text, 409
 * with both texts when somebody else wrote meanwhile, 422 with the words of a refusal, 401 when the session is over.
 */
@WebServlet("/api/draft/*")
public class DraftServlet extends ServiceServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNREADABLE = 422;
    private static final int MOST_BYTES = 200_000;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Answered answered;

    @Inject
    private transient Readings readings;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (JsonReader reader = Json.createReader(request.getReader())) {
            save(id(request), reader.readObject(), response);
        } catch (JsonException | NumberFormatException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void save(UUID id, JsonObject sent, HttpServletResponse response) throws IOException {
        Form form = applications.form(id);
        Question question = form.question(sent.getString("field", ""));
        String mine = new Sent(sent.getString("value", "")).plain(question);
        SavedAnswer saved = drafts.answer(id, question.key(), mine, Long.parseLong(sent.getString("seen", "-1")));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("version", String.valueOf(saved.version()));
        if (saved.conflict()) {
            answer.add("by", saved.by())
                    .add("own", saved.by().equals(actor.get().name()))
                    .add("at", saved.at().toString())
                    .add("mine", mine)
                    .add("theirs", saved.value())
                    .add("mineShown", answered.show(question, mine))
                    .add("theirsShown", answered.show(question, saved.value()));
        } else {
            answer.add("savedAt", saved.at().toString())
                    .add("problem", readings.problem(form, question, mine))
                    .add("understood", readings.understood(form, question, mine));
        }
        write(response, saved.conflict() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_OK, answer);
    }

    @Override
    protected void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    protected void refuse(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        write(response, UNREADABLE, Json.createObjectBuilder().add("message", text));
    }

    private static void write(HttpServletResponse response, int status, JsonObjectBuilder json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.build().toString());
    }
}
