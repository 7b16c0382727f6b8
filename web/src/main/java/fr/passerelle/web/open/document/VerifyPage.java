package fr.passerelle.web.open.document;

import fr.passerelle.document.DocumentCheck;
import fr.passerelle.document.Documents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares the paper in hand with what was issued, by the code printed on it; tells nothing personal. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    private Documents documents;

    private String code;
    private DocumentCheck check;

    public void load() {
        check = documents.check(code).orElse(null);
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
