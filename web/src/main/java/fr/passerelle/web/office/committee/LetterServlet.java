package fr.passerelle.web.office.committee;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.document.DocumentFile;
import fr.passerelle.document.Documents;
import fr.passerelle.web.http.Sending;
import fr.passerelle.web.http.ServiceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter of a decision: {@code /office/lettre/{application}}, {@code /office/lettre/projet/{application}} before. */
@WebServlet(urlPatterns = "/office/lettre/*")
public class LetterServlet extends ServiceServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(projet/)?([0-9a-f-]{36})");

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            throw new NotFound();
        }
        DocumentFile letter = letter(readId(address.group(2)), address.group(1) != null);
        Sending.pdf(letter.name(), letter.content()).to(response);
    }

    private DocumentFile letter(UUID applicationId, boolean draft) {
        return draft ? documents.letterDraft(applicationId) : documents.open(documents.letter(applicationId));
    }
}
