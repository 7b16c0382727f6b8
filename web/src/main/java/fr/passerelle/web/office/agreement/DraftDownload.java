package fr.passerelle.web.office.agreement;

import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.DocumentFile;
import fr.passerelle.web.http.Sending;
import fr.passerelle.web.http.ServiceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The agreement as it would be printed, marked as a project: /office/projet/{agreement}. */
@WebServlet("/office/projet/*")
public class DraftDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgreementPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentFile draft = printing.draft(id(request));
        Sending.pdf(draft.name(), draft.content()).to(response);
    }
}
