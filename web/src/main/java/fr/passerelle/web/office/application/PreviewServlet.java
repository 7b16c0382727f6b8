package fr.passerelle.web.office.application;

import fr.passerelle.base.attachment.Previews;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.web.http.ServiceServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of a piece as a picture: {@code /office/apercu/{piece}/{number from 1}}. What a piece holds never changes. */
@WebServlet(urlPatterns = "/office/apercu/*")
public class PreviewServlet extends ServiceServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f-]{36})/(\\d{1,2})");

    @Inject
    private transient Previews previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            throw new NotFound();
        }
        byte[] page = previews.page(readId(address.group(1)), Integer.parseInt(address.group(2)));
        response.setContentType("image/png");
        response.setContentLength(page.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page);
    }
}
