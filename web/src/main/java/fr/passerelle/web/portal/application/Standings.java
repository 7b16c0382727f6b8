package fr.passerelle.web.portal.application;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.Correction;
import fr.passerelle.application.reading.OpenFields;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in three lines where a filed request stands, for people who do not know how a metropolis works. */
@RequestScoped
public class Standings {
    @Inject
    private ReaderTexts texts;

    /** @param decisionBy by when MEL decides; a silence until then is a refusal */
    public Standing of(OpenFields request, List<AgreementRow> agreements, LocalDate decisionBy) {
        ApplicationState state = request.application().getState().shownToApplicant();
        if (state == ApplicationState.AWARD_NOTIFIED) {
            return told("now." + stage(agreements), null);
        }
        return told(
                "now." + state.name(),
                switch (state) {
                    case SUBMITTED -> request.application().getDueOn();
                    case INCOMPLETE ->
                        request.openCorrection().map(Correction::getAnswerBy).orElse(null);
                    case COMPLETE -> decisionBy;
                    default -> null;
                });
    }

    private Standing told(String key, LocalDate before) {
        return new Standing(texts.web(key), before, texts.web(key + ".todo"));
    }

    private static String stage(List<AgreementRow> agreements) {
        return Stream.of(AgreementState.ISSUED, AgreementState.RETURNED, AgreementState.SIGNED)
                .filter(state -> agreements.stream().anyMatch(row -> row.state() == state))
                .findFirst()
                .map(state ->
                        state == AgreementState.ISSUED ? "toSign" : state.name().toLowerCase(Locale.ROOT))
                .orElse("awarded");
    }
}
