package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Missing;
import fr.passerelle.clause.Variable;
import fr.passerelle.organisation.BankAccount;
import fr.passerelle.organisation.BankAccounts;
import fr.passerelle.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Leads from what an agreement lacks to the page where it is mended. */
@RequestScoped
class Gaps {
    @Inject
    private BankAccounts accounts;

    @Inject
    private Texts texts;

    List<Gap> of(Agreement agreement, List<Missing> missing) {
        return missing.stream().map(item -> gap(agreement, item)).toList();
    }

    private Gap gap(Agreement agreement, Missing missing) {
        String label = missing.clauseCode().isEmpty()
                ? texts.of(missing.variable())
                : texts.of(missing.variable()) + " (" + missing.clauseCode() + ")";
        return new Gap(label, texts.of(missing.origin()), href(agreement, missing));
    }

    private String href(Agreement agreement, Missing missing) {
        return switch (missing.origin()) {
            case SETTINGS -> "";
            case ORGANISATION -> "/office/organisation/organisation.xhtml?id=" + agreement.getOrganisationId();
            case BANK_ACCOUNT -> account(agreement.getOrganisationId());
            case APPLICATION, DECISION -> "/office/application/file.xhtml?id=" + agreement.getApplicationId();
            case AGREEMENT ->
                missing.variable() == Variable.TARGET
                        ? "/office/agreement/clauses.xhtml?id=" + agreement.getId()
                        : "/office/agreement/terms.xhtml?id=" + agreement.getId();
        };
    }

    /** The account that waits for its check, else the organisation, which has to give one. */
    private String account(UUID organisationId) {
        return accounts.list(organisationId).stream()
                .filter(account -> account.getState().isPending())
                .findFirst()
                .map(BankAccount::getId)
                .map(id -> "/office/organisation/bankAccount.xhtml?id=" + id)
                .orElse("/office/organisation/organisation.xhtml?id=" + organisationId);
    }
}
