package fr.passerelle.web.portal.application;

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

/**
 * A PDF that the product made: by its own identifier, or as the receipt ({@code /document/recepisse/}) or the letter
 * ({@code /document/courrier/}) of a request, made when it is first wanted.
 */
@WebServlet("/document/*")
public class DocumentDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;
    private static final String RECEIPT = "/recepisse/";
    private static final String LETTER = "/courrier/";

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentFile file = documents.open(documentId(request));
        Sending.pdf(file.name(), file.content()).to(response);
    }

    private UUID documentId(HttpServletRequest request) {
        UUID id = id(request);
        String path = request.getPathInfo();
        if (path.startsWith(RECEIPT)) {
            return documents.receipt(id);
        }
        return path.startsWith(LETTER) ? documents.letter(id) : id;
    }
}
