package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.organisation.OfficerFunction;
import fr.passerelle.organisation.Organisation;
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

/** One person who leads the organisation: new when the address names no officer. */
@Named
@ViewScoped
public class OfficerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID officer;
    private String organisationName;
    private boolean representsNow;
    private Marks seen = Marks.NONE;
    private final OfficerForm form = new OfficerForm();

    public void load() {
        Organisation organisation = organisations.get(id);
        organisationName = organisation.getName();
        form.setLegalRepresentative(organisation.legalRepresentative().isEmpty());
        if (officer != null) {
            form.take(organisation.officer(officer).profile());
            seen = Marks.of(organisation.officer(officer));
            representsNow = form.isLegalRepresentative();
        }
    }

    public String save() {
        if (officer == null) {
            organisations.appoint(id, form.profile());
        } else {
            organisations.changeOfficer(id, officer, form.profile());
        }
        return back("officer.saved");
    }

    public String dismiss() {
        organisations.dismiss(id, officer);
        return back("officer.dismissed");
    }

    private String back(String done) {
        notices.done(done, form.getName());
        return "/portal/organisation/officers.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Choice> getFunctions() {
        return texts.choices(OfficerFunction.values());
    }

    public Marks getSeen() {
        return seen;
    }

    public boolean isKnown() {
        return officer != null;
    }

    public boolean isRepresentsNow() {
        return representsNow;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getOfficer() {
        return officer;
    }

    public void setOfficer(UUID officer) {
        this.officer = officer;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public OfficerForm getForm() {
        return form;
    }
}
