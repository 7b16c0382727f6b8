package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The key figures of one closed year, as they stand in the approved accounts. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private UUID id;
    private String year;
    private String organisationName;
    private final YearForm form = new YearForm();
    private Marks seen = Marks.NONE;

    public void load() {
        if (year == null || !year.matches("20\\d\\d")) {
            throw new NotFound();
        }
        Organisation organisation = organisations.get(id);
        organisationName = organisation.getName();
        organisation.figuresOf(Integer.parseInt(year)).ifPresent(known -> {
            form.take(known.figures());
            seen = Marks.of(known);
        });
    }

    public String save() {
        organisations.declare(id, form.figures(Integer.parseInt(year)));
        notices.done("year.saved", year);
        return "/portal/organisation/figures.xhtml?faces-redirect=true&id=" + id;
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

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public YearForm getForm() {
        return form;
    }
}
