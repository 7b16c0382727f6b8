package fr.passerelle.web.office.agreement;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.DocumentFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The agreement as it would be printed, marked as a project: /office/projet/{agreement}. */
@WebServlet("/office/projet/*")
public class DraftDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgreementPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentFile draft = printing.draft(idOf(request.getPathInfo()));
            response.setContentType("application/pdf");
            response.setContentLength(draft.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + draft.name() + "\"");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(draft.content());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID idOf(String path) {
        try {
            return UUID.fromString(path == null ? "" : path.substring(1));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
