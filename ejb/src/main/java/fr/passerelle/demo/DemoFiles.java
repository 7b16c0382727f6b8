package fr.passerelle.demo;

import fr.passerelle.application.Application;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Drafts;
import fr.passerelle.application.Filing;
import fr.passerelle.application.Instruction;
import fr.passerelle.application.Pieces;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.application.assessment.Proposal;
import fr.passerelle.application.assessment.Score;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.GradedRequest;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.call.Criterion;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.committee.Advice;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.committee.Transmissions;
import fr.passerelle.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Moves invented files along the road, each step by whoever may take it. */
@ApplicationScoped
class DemoFiles {
    private static final String[] REASONS = {
        "Besoin bien établi par une enquête.", "Effets attendus clairs.", "Budget réaliste.", "Partenaires engagés."
    };

    @Inject
    private Drafts drafts;

    @Inject
    private Pieces pieces;

    @Inject
    private Filing filing;

    @Inject
    private Applications applications;

    @Inject
    private Instruction instruction;

    @Inject
    private Decisions decisions;

    @Inject
    private Transmissions transmissions;

    @Inject
    private DemoPeople people;

    @Inject
    private Clock clock;

    /** A draft with these answers and no piece yet. */
    UUID draft(DemoPerson author, UUID callId, UUID organisationId, DemoAnswers answers) {
        UUID id = people.call(author, () -> drafts.start(callId, organisationId));
        Form form = people.call(author, () -> applications.form(id));
        answers.askedBy(form).forEach((key, value) -> people.run(author, () -> drafts.answer(id, key, value, -1)));
        return id;
    }

    UUID file(DemoPerson author, UUID callId, UUID organisationId, DemoAnswers answers) {
        UUID id = draft(author, callId, organisationId, answers);
        Application application =
                people.call(author, () -> applications.read(id)).application();
        String owner = application.getOrganisation().getName();
        for (PieceRequirement piece : application.getCall().getPieces()) {
            String name = piece.label().toLowerCase(java.util.Locale.FRENCH).replace(' ', '-') + ".pdf";
            people.run(author, () -> pieces.attach(id, piece.code(), name, DemoPaper.of(piece.label(), owner)));
        }
        people.run(author, () -> filing.submit(id, clock.instant()));
        return id;
    }

    void askBack(UUID id, String field, String reason) {
        people.run(
                DemoPerson.INSTRUCTOR,
                () -> instruction.askCorrection(id, List.of(new CorrectionItem(field, reason)), today().plusDays(15)));
    }

    void complete(UUID id) {
        people.run(DemoPerson.INSTRUCTOR, () -> instruction.declareComplete(id));
        people.run(DemoPerson.INSTRUCTOR, () -> instruction.note(id, "Association connue du service, suivi sérieux."));
    }

    /** Marks the whole grid and proposes; zero proposes a refusal. */
    void propose(UUID id, long amount, int mark) {
        people.run(DemoPerson.INSTRUCTOR, () -> instruction.score(id, Assessment.NONE, marks(id, mark)));
        Opinion opinion = amount == 0 ? Opinion.UNFAVOURABLE : Opinion.FAVOURABLE;
        String reason = amount == 0
                ? "Le projet finance du fonctionnement récurrent, hors du champ de l’appel."
                : "Projet solide, montant ajusté au besoin.";
        long seen =
                people.call(DemoPerson.INSTRUCTOR, () -> applications.grade(id)).gridVersion();
        people.run(
                DemoPerson.INSTRUCTOR,
                () -> instruction.propose(id, seen, new Proposal(opinion, years(id, amount), reason)));
    }

    void present(UUID id, long amount) {
        Opinion opinion = amount == 0 ? Opinion.UNFAVOURABLE : Opinion.FAVOURABLE;
        people.run(
                DemoPerson.SECRETARY,
                () -> decisions.present(id, new Advice(today(), opinion, years(id, amount), "Avis unanime.")));
    }

    /** In the proportions of what was asked for each year. */
    private YearSplit years(UUID id, long amount) {
        return people.call(DemoPerson.INSTRUCTOR, () -> applications.read(id))
                .typed()
                .asked()
                .scaledTo(Money.of(amount));
    }

    void award(UUID id, String number, List<Money> years) {
        people.run(
                DemoPerson.DECIDER,
                () -> decisions.award(id, new Deliberation(number, today()), years, "Selon l’avis de la commission."));
        people.run(DemoPerson.SECRETARY, () -> transmissions.record(id, today()));
    }

    void refuse(UUID id, String number, String reason) {
        people.run(DemoPerson.DECIDER, () -> decisions.refuse(id, new Deliberation(number, today()), reason));
    }

    /** The whole road to an award of one amount over three years, with its letter sent. */
    UUID awarded(DemoPerson author, UUID callId, UUID organisationId, DemoAnswers answers, long amount, String number) {
        UUID id = file(author, callId, organisationId, answers);
        complete(id);
        propose(id, amount, 4);
        present(id, amount);
        award(id, number, years(id, amount).amounts());
        tell(id);
        return id;
    }

    void tell(UUID id) {
        people.run(DemoPerson.SECRETARY, () -> decisions.notifyDecision(id));
    }

    private List<Score> marks(UUID id, int mark) {
        GradedRequest graded = people.call(DemoPerson.INSTRUCTOR, () -> applications.grade(id));
        List<Score> marks = new ArrayList<>();
        for (Criterion criterion : graded.application().getCall().getCriteria()) {
            int given = Math.min(Score.HIGHEST, mark + marks.size() % 2);
            marks.add(new Score(criterion.code(), given, REASONS[marks.size() % REASONS.length]));
        }
        return marks;
    }

    private LocalDate today() {
        return Paris.today(clock);
    }
}
