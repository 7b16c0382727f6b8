package fr.passerelle.web.portal.agreement;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The agreements of one's associations, once they were issued. */
@Named("ownAgreements")
@RequestScoped
public class AgreementsPage {
    @Inject
    private AgreementBook book;

    private List<AgreementRow> rows;

    public List<AgreementRow> getRows() {
        if (rows == null) {
            rows = book.listMine();
        }
        return rows;
    }

    /** Those that wait for the signature of the association. */
    public List<AgreementRow> getToSign() {
        return getRows().stream()
                .filter(row -> row.state() == AgreementState.ISSUED)
                .toList();
    }
}
