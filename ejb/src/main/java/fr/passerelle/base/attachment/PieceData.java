package fr.passerelle.base.attachment;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.NamedColumn;
import fr.passerelle.base.privacy.Person;
import fr.passerelle.base.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files that somebody sent. They belong to their organisation and stay; the name of who sent them goes. */
@ApplicationScoped
class PieceData implements PersonalData {
    @Inject
    private AttachmentRepository attachments;

    @Override
    public List<Holding> heldOf(Person person) {
        return attachments.heldOf(person.accountId());
    }

    @Override
    public List<NamedColumn> named() {
        return List.of(new NamedColumn("attachment", "uploaded_by_name"));
    }
}
