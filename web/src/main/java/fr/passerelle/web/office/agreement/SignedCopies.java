package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.base.attachment.AttachmentRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The signed copies of an agreement that ever came, told where more came than the one that counts. */
@Named
@RequestScoped
public class SignedCopies {
    @Inject
    private Signatures signatures;

    public List<AttachmentRow> of(Agreement agreement) {
        List<AttachmentRow> copies = signatures.listCopies(agreement.getId());
        return copies.size() > 1 || agreement.getSigning() == null ? copies : List.of();
    }
}
