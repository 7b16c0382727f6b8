package fr.passerelle.web.office.committee;

import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.Decisions;
import fr.passerelle.web.office.application.ApplicationWorkPage;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the pages from the proposal to the letter have in common. */
public abstract class CommitteeWorkPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Decisions decisions;

    /** The last opinion of the committee. */
    protected Optional<CommitteeOpinion> recorded() {
        return decisions.listOpinions(getId()).stream().findFirst();
    }
}
