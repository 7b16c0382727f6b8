package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.account.Mandate;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What one person may do for the organisation: changed or taken back by a signatory. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID person;
    private String organisationName;
    private String name;
    private MandateRole role;
    private Marks seen = Marks.NONE;

    public void load() {
        organisationName = organisations.get(id).getName();
        Mandate mandate = mandates.list(id).stream()
                .filter(one -> one.getAccount().getId().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        name = mandate.getAccount().getName();
        role = mandate.getRole();
        seen = Marks.of(mandate);
    }

    public String save() {
        mandates.change(id, person, role);
        return back("person.saved");
    }

    public String withdraw() {
        mandates.withdraw(id, person);
        return back("person.withdrawn");
    }

    private String back(String done) {
        notices.done(done, name);
        String page = organisations.listMine().stream().anyMatch(row -> row.id().equals(id))
                ? "people.xhtml?faces-redirect=true&id=" + id
                : "organisations.xhtml?faces-redirect=true";
        return "/portal/organisation/" + page;
    }

    public List<Choice> getRights() {
        return texts.choices(MandateRole.values());
    }

    public Marks getSeen() {
        return seen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public String getName() {
        return name;
    }

    public MandateRole getRole() {
        return role;
    }

    public void setRole(MandateRole role) {
        this.role = role;
    }
}
