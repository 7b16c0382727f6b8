package fr.passerelle.web.portal.application;

import fr.passerelle.document.DocumentFile;
import fr.passerelle.document.Documents;
import fr.passerelle.web.http.Sending;
import fr.passerelle.web.http.ServiceServlet;
import fr.passerelle.web.words.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file as it stands now, as a PDF in the language of its reader. */
@WebServlet("/recap/*")
public class RecapDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentFile file = documents.recap(id(request), Reader.of(request));
        Sending.pdf(file.name(), file.content()).to(response);
    }
}
