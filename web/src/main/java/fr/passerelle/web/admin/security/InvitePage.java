package fr.passerelle.web.admin.security;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.upkeep.Watch;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invites an agent or an elected member, who chooses a password by a link. */
@Named
@ViewScoped
public class InvitePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoleChanges changes;

    @Inject
    private Watch watch;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private RoleChoices roleChoices;

    private EmailAddress mail;
    private String name;
    private Set<Role> granted = new LinkedHashSet<>();
    private Language spoken = Language.FR;
    private transient List<Choice> roleOptions;

    public void load() {
        roleOptions = roleChoices.list();
    }

    public String invite() {
        boolean two = changes.takesTwo(granted, Set.of());
        UUID id = changes.invite(mail.value(), name, granted, spoken);
        if (two) {
            notices.done("roleProposal.proposed");
        } else {
            notices.done(watch.look().mailServer() ? "invite.done" : "invite.waits", mail.value());
        }
        return "/admin/security/access.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Choice> getRoleOptions() {
        if (roleOptions == null) {
            load();
        }
        return roleOptions;
    }

    public List<Choice> getLanguages() {
        return texts.choices(Language.values());
    }

    public EmailAddress getMail() {
        return mail;
    }

    public void setMail(EmailAddress mail) {
        this.mail = mail;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Role> getGranted() {
        return granted;
    }

    public void setGranted(Set<Role> granted) {
        this.granted = granted;
    }

    public Language getSpoken() {
        return spoken;
    }

    public void setSpoken(Language spoken) {
        this.spoken = spoken;
    }
}
