package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Missing;
import fr.passerelle.clause.Origin;
import fr.passerelle.clause.Variable;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Leads from what an agreement lacks to the page where it is mended. */
@RequestScoped
class MissingData {
    @Inject
    private ReaderTexts texts;

    List<MissingDatum> of(Agreement agreement, List<Missing> missing) {
        return missing.stream().map(item -> gap(agreement, item)).distinct().toList();
    }

    private MissingDatum gap(Agreement agreement, Missing missing) {
        return new MissingDatum(label(missing), texts.of(missing.origin()), href(agreement, missing));
    }

    /** Holder, IBAN and BIC are one fact: the account. */
    private String label(Missing missing) {
        if (missing.origin() == Origin.BANK_ACCOUNT) {
            return texts.web("agreement.missingAccount");
        }
        return missing.clauseCode().isEmpty()
                ? texts.of(missing.variable())
                : texts.of(missing.variable()) + " (" + missing.clauseCode() + ")";
    }

    private String href(Agreement agreement, Missing missing) {
        return switch (missing.origin()) {
            case SETTINGS -> "";
            case ORGANISATION, BANK_ACCOUNT ->
                "/office/organisation/organisation.xhtml?id=" + agreement.getOrganisationId();
            case DECISION ->
                missing.variable() == Variable.DECISION_TRANSMITTED
                        ? "/office/committee/transmission.xhtml?id=" + agreement.getApplicationId()
                        : "/office/application/file.xhtml?id=" + agreement.getApplicationId();
            case APPLICATION -> "/office/application/file.xhtml?id=" + agreement.getApplicationId();
            case AGREEMENT ->
                missing.variable() == Variable.TARGET
                        ? "/office/agreement/clauses.xhtml?id=" + agreement.getId()
                        : "/office/agreement/terms.xhtml?id=" + agreement.getId();
        };
    }
}
