package fr.passerelle.web.office.committee;

import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.EnvelopeLeft;
import fr.passerelle.web.office.application.ApplicationWorkPage;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the pages from the proposal to the letter have in common. */
public abstract class CommitteeWorkPage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    private String beyond;

    @Inject
    protected Decisions decisions;

    /** What the envelope of the call still holds for this request. */
    public EnvelopeLeft getLeft() {
        return decisions.left(getId());
    }

    /** Why more than that is given; asked for then only. */
    public String getBeyond() {
        return beyond;
    }

    public void setBeyond(String beyond) {
        this.beyond = beyond;
    }

    /** The last opinion of the committee. */
    protected Optional<CommitteeOpinion> recorded() {
        return decisions.listOpinions(getId()).stream().findFirst();
    }
}
