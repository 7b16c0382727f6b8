package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.Offered;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.layout.Viewer;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** What the pages on one agreement have in common: its identifier in the address, and the agreement read once a request. */
public abstract class AgreementWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Notices notices;

    @Inject
    protected AgreementBook book;

    @Inject
    private Viewer viewer;

    @Inject
    private ReadOnce readings;

    private final Offered<AgreementAction> offered = new Offered<>();
    private UUID id;

    public void load() {
        getAllowedActions();
    }

    /** For a page that writes: it opens to who may change this agreement, while it changes; others read the agreement. */
    public String open() {
        if (!isChangeable()) {
            notices.warn("agreement.notChangeable", getAgreement().getReference());
            return toFile();
        }
        load();
        return null;
    }

    public Agreement getAgreement() {
        return readings.of(Agreement.class, id, () -> book.get(id));
    }

    public Set<AgreementAction> getAllowedActions() {
        return offered.with(getAgreement().allowedActions(viewer.actor()));
    }

    /** Its content may still change, and this person may change it. */
    public boolean isChangeable() {
        return getAllowedActions().contains(AgreementAction.ISSUE);
    }

    public String getBeneficiary() {
        return book.parties(id).beneficiary().name();
    }

    public String getBack() {
        return "/office/agreement/agreement.xhtml?id=" + id;
    }

    protected String toFile() {
        return getBack() + "&faces-redirect=true";
    }

    protected long version() {
        return getAgreement().getVersion();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
