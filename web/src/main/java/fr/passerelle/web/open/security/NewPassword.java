package fr.passerelle.web.open.security;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/** A password typed twice, the same both times. */
public class NewPassword implements Serializable {
    private static final long serialVersionUID = 1L;

    private String password;
    private String again;

    /** What was typed. */
    String chosen() {
        if (!password.equals(again)) {
            throw RuleViolation.onField("again", "password.differs");
        }
        return password;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
