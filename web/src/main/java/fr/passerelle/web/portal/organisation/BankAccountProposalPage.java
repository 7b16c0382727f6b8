package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.organisation.bank.BankDetails;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;

/** Proposes the account on which the organisation asks to be paid. */
@Named
@ViewScoped
public class BankAccountProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private UUID id;
    private String organisationName;
    private Iban iban;
    private Bic bic;
    private String holder;
    private transient Part file;

    public void load() {
        Organisation organisation = organisations.get(id);
        organisationName = organisation.getName();
        holder = organisation.getName();
    }

    public String propose() throws IOException {
        BankDetails details = new BankDetails(iban, bic, holder);
        try (InputStream statement = file.getInputStream()) {
            accounts.propose(id, details, file.getSubmittedFileName(), statement);
        }
        notices.done("bank.proposed");
        if (details.isOfAnotherThan(organisationName)) {
            notices.warn("bankProposal.otherHolder", holder, organisationName);
        }
        return "/portal/organisation/bankAccount.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public Iban getIban() {
        return iban;
    }

    public void setIban(Iban iban) {
        this.iban = iban;
    }

    public Bic getBic() {
        return bic;
    }

    public void setBic(Bic bic) {
        this.bic = bic;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
