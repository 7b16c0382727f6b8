package fr.passerelle.web.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.login.PersonalDetails;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.faces.Door;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What every signed-in person may change of their own account, in the portal and in the office. */
public abstract class OwnAccount implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PersonalDetails profile;

    @Inject
    private Door door;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    private String name;
    private Language spoken;
    private String present;
    private String password;
    private String again;

    public void load() {
        Account account = profile.get();
        name = account.getName();
        spoken = account.getLanguage();
    }

    public String save() {
        profile.rename(name);
        profile.speak(spoken);
        notices.done("account.saved");
        return here();
    }

    public String changePassword() {
        if (!password.equals(again)) {
            throw RuleViolation.onField("again", "password.differs");
        }
        profile.changePassword(present, password, door.cookie(LoginAttempt.DEVICE_COOKIE));
        notices.done("account.passwordChanged");
        return here();
    }

    public String endOtherSessions() {
        profile.endOtherSessions(door.cookie(LoginAttempt.DEVICE_COOKIE));
        notices.done("account.sessionsEnded");
        return here();
    }

    /** The page itself, to come back to. */
    public abstract String path();

    /** Where the person sees what is held of them. */
    public abstract String getDataPath();

    private String here() {
        return path() + "?faces-redirect=true";
    }

    public Account getAccount() {
        return profile.get();
    }

    public List<Choice> getLanguages() {
        return texts.choices(Language.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getSpoken() {
        return spoken;
    }

    public void setSpoken(Language spoken) {
        this.spoken = spoken;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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
