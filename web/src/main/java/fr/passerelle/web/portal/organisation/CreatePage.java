package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.register.PublicRegister;
import fr.passerelle.organisation.register.RegisterAnswer;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A new organisation: filled from the public register when it answers, by hand when it does not. */
@Named
@ViewScoped
public class CreatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private PublicRegister register;

    @Inject
    private ProfileChoices choices;

    @Inject
    private Notices notices;

    private Siret siret;
    private ProfileForm form;
    private String source;
    private boolean closed;

    public void load() {
        if (siret == null) {
            throw new NotFound();
        }
        RegisterAnswer answer = register.lookUp(siret);
        source = "create." + answer.getClass().getSimpleName();
        form = ProfileForm.empty(siret);
        if (answer instanceof RegisterAnswer.Found found) {
            form = ProfileForm.of(found.company(), choices.all());
            closed = !found.company().active();
        }
    }

    public String create() {
        UUID id = organisations.create(form.profile());
        notices.done("create.done");
        return "/portal/organisation/organisation.xhtml?faces-redirect=true&id=" + id;
    }

    public Siret getSiret() {
        return siret;
    }

    public void setSiret(Siret siret) {
        this.siret = siret;
    }

    public ProfileForm getForm() {
        return form;
    }

    /** The key of what is said of the register's answer. */
    public String getSource() {
        return source;
    }

    public boolean isClosed() {
        return closed;
    }
}
