package fr.passerelle.web.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.LegalEffects;
import fr.passerelle.agreement.Signing;
import fr.passerelle.web.words.ProgressStage;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The road of an agreement, from its preparation to its signature. */
@RequestScoped
public class AgreementProgress {
    private static final List<AgreementState> ROAD =
            List.of(AgreementState.PREPARED, AgreementState.ISSUED, AgreementState.RETURNED, AgreementState.SIGNED);

    @Inject
    private ReaderTexts texts;

    /** The key that says why an agreement is written. */
    public static String reason(LegalEffects standing) {
        if (standing.isCompulsory()) {
            return "agreement.reason.compulsory";
        }
        return standing.isAdvised() ? "agreement.reason.advised" : "agreement.reason.optional";
    }

    /** Nothing for a cancelled agreement, which has left the road. */
    public List<ProgressStage> stages(Agreement agreement) {
        List<ProgressStage> stages = new ArrayList<>();
        int here = ROAD.indexOf(agreement.getState());
        for (int place = 0; here >= 0 && place < ROAD.size(); place++) {
            boolean done = place < here || agreement.getState() == AgreementState.SIGNED;
            boolean now = place == here && !done;
            stages.add(new ProgressStage(
                    texts.web("agreement.stage." + ROAD.get(place)),
                    place <= here ? note(agreement, ROAD.get(place)) : "",
                    done ? "done" : now ? "wait" : "neutral",
                    now));
        }
        return stages;
    }

    private String note(Agreement agreement, AgreementState state) {
        Signing signing = agreement.getSigning();
        return switch (state) {
            case ISSUED -> texts.show(agreement.getIssue().getIssuedAt());
            case RETURNED -> signing == null ? "" : texts.show(signing.getReturnedAt());
            case SIGNED -> signing == null ? "" : texts.show(signing.getSignedOn());
            default -> "";
        };
    }
}
