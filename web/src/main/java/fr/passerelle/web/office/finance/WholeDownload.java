package fr.passerelle.web.office.finance;

import fr.passerelle.document.DocumentFile;
import fr.passerelle.document.Reprints;
import fr.passerelle.web.http.Sending;
import fr.passerelle.web.http.ServiceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The whole text of a document of which words were lost: /office/texte-complet/{document}. */
@WebServlet("/office/texte-complet/*")
public class WholeDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reprints reprints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentFile file = reprints.whole(id(request));
        byte[] bytes = file.content();
        new Sending(file.name(), "application/pdf", bytes.length, new ByteArrayInputStream(bytes)).to(response);
    }
}
