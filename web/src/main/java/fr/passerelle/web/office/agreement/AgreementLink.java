package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** From a file to its agreement: the one in hand, or where finance prepares it. */
@Named
@RequestScoped
public class AgreementLink {
    @Inject
    private AgreementBook book;

    private Optional<Agreement> found;

    /** The agreement in hand on this request; null when there is none. */
    public Agreement of(Application application) {
        if (found == null) {
            found = application.getState() == ApplicationState.AWARD_NOTIFIED
                    ? book.findLive(application.getId())
                    : Optional.empty();
        }
        return found.orElse(null);
    }

    public boolean mayPrepare(Application application) {
        return application.getState() == ApplicationState.AWARD_NOTIFIED
                && of(application) == null
                && book.isPreparer();
    }
}
