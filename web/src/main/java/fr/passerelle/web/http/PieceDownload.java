package fr.passerelle.web.http;

import fr.passerelle.attachment.Attachments;
import fr.passerelle.attachment.Download;
import fr.passerelle.shared.NotFound;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.web.faces.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files that people brought: /pieces/{id}, always saved, never shown by the browser in the name of this site. */
@WebServlet("/pieces/*")
public class PieceDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download download = attachments.open(idOf(request.getPathInfo()));
            try (InputStream content = download.content()) {
                response.setContentType(download.mediaType());
                response.setContentLengthLong(download.size());
                response.setHeader("Content-Disposition", disposition(download.fileName()));
                response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
                content.transferTo(response.getOutputStream());
            }
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation notYet) {
            request.setAttribute(ErrorPage.TEXT, texts.of(notYet));
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static UUID idOf(String path) {
        try {
            return UUID.fromString(path == null ? "" : path.substring(1));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    /** Both forms of RFC 6266: plain letters for old readers, the real name for the others. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
