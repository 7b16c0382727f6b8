package fr.passerelle.web.http;

import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.attachment.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A piece that somebody attached, for whoever may read the page that shows it. */
@WebServlet("/pieces/*")
public class PieceDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download piece = attachments.open(id(request));
        new Sending(piece.fileName(), piece.mediaType(), piece.size(), piece.content()).to(response);
    }
}
