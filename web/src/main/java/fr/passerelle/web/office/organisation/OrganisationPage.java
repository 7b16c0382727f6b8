package fr.passerelle.web.office.organisation;

import fr.passerelle.base.account.Mandate;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.OrganisationFile;
import fr.passerelle.organisation.KeyFigures;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.layout.Viewer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One organisation as agents see it. */
@Named("officeOrganisation")
@ViewScoped
public class OrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Notices notices;

    @Inject
    private Decisions decisions;

    @Inject
    private Viewer viewer;

    @Inject
    private ReadOnce readings;

    private UUID id;
    private transient List<OrganisationFile> files;

    /** One column of the figures; the year is a name, not a number. */
    public record Year(String name, KeyFigures figures) {}

    public void load() {
        getOrganisation();
    }

    public String confirm() {
        organisations.confirm(id, getOrganisation().getVersion());
        notices.done("officeOrganisation.confirmed", getOrganisation().getName());
        return "/office/organisation/organisation.xhtml?faces-redirect=true&id=" + id;
    }

    public Organisation getOrganisation() {
        return readings.of(Organisation.class, id, () -> organisations.get(id));
    }

    /** The years declared, the last one first, three at most. */
    public List<Year> getYears() {
        return getOrganisation().getFigures().stream()
                .limit(3)
                .map(year -> new Year(String.valueOf(year.getFiscalYear()), year))
                .toList();
    }

    public boolean isMostlyPublic() {
        return getOrganisation().getFigures().stream()
                .findFirst()
                .filter(KeyFigures::isMostlyPublic)
                .isPresent();
    }

    public boolean isConfirmable() {
        return organisations.mayConfirm(id);
    }

    public List<BankAccount> getBankAccounts() {
        return accounts.list(id);
    }

    /** Its requests; none for those who only administer, who read no file. */
    public List<OrganisationFile> getFiles() {
        if (files == null) {
            files = isFileReader() ? decisions.listOf(id) : List.of();
        }
        return files;
    }

    /** Those who only administer see neither requests nor account numbers. */
    public boolean isFileReader() {
        return viewer.actor().readsFiles();
    }

    public List<Mandate> getPeople() {
        return mandates.list(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
