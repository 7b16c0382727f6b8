package fr.passerelle.web.open.document;

import fr.passerelle.document.DocumentCheck;
import fr.passerelle.document.Documents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Compares the paper in hand with what was issued, by the code printed on it, and a file with the one that was made; tells
 * nothing personal. A file that is sent, where no script compares it in the browser, is read once and kept nowhere.
 */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    private Documents documents;

    @Inject
    private HttpServletRequest request;

    private String code;
    private DocumentCheck check;
    private String sent;

    public void load() throws IOException, ServletException {
        check = documents.check(code).orElse(null);
        if (check != null && "POST".equals(request.getMethod())) {
            Part file = request.getPart("file");
            sent = file == null || file.getSize() == 0 ? null : FileDigest.of(file.getInputStream());
        }
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** Null when no document has this code. */
    public DocumentCheck getCheck() {
        return check;
    }

    /** The file that was kept is the one that was made, and nothing annulled it since. */
    public boolean isGood() {
        return check.intact() && check.standing().isValid();
    }

    public boolean isFileSent() {
        return sent != null;
    }

    /** Byte for byte the file that was issued. */
    public boolean isSameFile() {
        return sent.equals(check.sha256());
    }

    public String getTitle() {
        return "verify." + verdict();
    }

    public String getText() {
        return getTitle() + "Text";
    }

    private String verdict() {
        if (!check.intact()) {
            return "altered";
        }
        return check.standing().isValid() ? "known" : "void";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
