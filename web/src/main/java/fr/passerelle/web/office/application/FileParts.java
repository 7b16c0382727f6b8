package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationRemark;
import fr.passerelle.application.Correction;
import fr.passerelle.application.Submission;
import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.reading.ApplicationFile;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.attachment.AcceptedType;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Previews;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.workflow.Remark;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.form.Form;
import fr.passerelle.form.QuestionWording;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.organisation.KeyFigures;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.words.Reader;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a file that its page shows only when their tab or their state calls for them: each read when drawn. */
@Named("fileParts")
@RequestScoped
public class FileParts {
    @Inject
    private FilePage page;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Organisations organisations;

    @Inject
    private Communes communes;

    @Inject
    private Previews previews;

    @Inject
    private Reader reader;

    @Inject
    private ReaderTexts texts;

    private FileView view;
    private Organisation organisation;
    private Optional<Decision> decision;

    /** One line of the history: a step, or a remark beside them. */
    public record Event(Enum<?> action, Instant at, String actorName, String comment) {}

    /** Something to do now: its words, and where it is done. */
    public record Task(String words, String href) {}

    public FileView getView() {
        if (view == null) {
            view = new FileView(
                    file().application(),
                    file().typed(),
                    file().attachments(),
                    reader.getLocale(),
                    communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName)));
        }
        return view;
    }

    /** The next step first. Marks are given before the proposal, which comes first once the grid is whole. */
    public List<Task> getTasks() {
        List<Task> tasks = new ArrayList<>(file().allowedActions().stream()
                .filter(action -> action != ApplicationAction.REMIND)
                .sorted(Comparator.comparing(FileParts::rank))
                .map(action -> new Task(texts.of(action), WorkPlace.href(action, page.getId(), page.getCarried())))
                .toList());
        if (isScorable()) {
            boolean whole = file().scorecard().isComplete();
            tasks.add(
                    whole ? 1 : 0,
                    new Task(
                            texts.web(whole ? "officeFile.scoreAgain" : "officeFile.score"),
                            "/office/application/assessment.xhtml?id=" + page.getId() + page.getCarried()));
        }
        return tasks;
    }

    /** What goes on before what goes back or mends. */
    private static int rank(ApplicationAction action) {
        return switch (action) {
            case ASK_CORRECTION, RETURN_TO_INSTRUCTION, DECLARE_INADMISSIBLE, CLOSE -> 100 + action.ordinal();
            default -> action.ordinal();
        };
    }

    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation =
                    organisations.get(page.getApplication().getOrganisation().getId());
        }
        return organisation;
    }

    /** The figures of the last year that was declared; null when none was. */
    public KeyFigures getFigures() {
        return getOrganisation().getFigures().stream()
                .max(Comparator.comparing(KeyFigures::getFiscalYear))
                .orElse(null);
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.find(page.getId());
        }
        return decision.orElse(null);
    }

    public List<CommitteeOpinion> getOpinions() {
        return decisions.listOpinions(page.getId());
    }

    public Assessment getAssessment() {
        return file().graded().assessment().orElse(null);
    }

    public RequestedYears getRequested() {
        return RequestedYears.of(page.getApplication(), file().typed());
    }

    /** The most that the call lets be granted to this request. */
    public Money getCap() {
        return page.getApplication().cap();
    }

    /** Between the last filing and the one before; null while there is but one. */
    public Comparison getComparison() {
        List<Submission> filings = file().submissions();
        return filings.size() < 2
                ? null
                : Comparison.between(
                        filings.get(1).frozen(),
                        filings.get(0).frozen(),
                        Form.of(file().application().getCall()),
                        QuestionWording.of(reader.getLocale()));
    }

    /** The piece to look at beside the form; null when none was asked for. */
    public AttachmentRow getShown() {
        return file().attachments().stream()
                .filter(row -> row.id().equals(page.getPiece()))
                .findFirst()
                .orElse(null);
    }

    /** The pages of it that can be shown as pictures, from 1; a picture is shown as it is. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, previews.pages(page.getPiece())).boxed().toList();
    }

    public boolean isPicture() {
        return getShown().type() == AcceptedType.JPEG || getShown().type() == AcceptedType.PNG;
    }

    /** Newest first. */
    public List<Event> getHistory() {
        return Stream.concat(
                        file().steps().stream()
                                .map(step -> new Event(
                                        step.action(ApplicationAction.class),
                                        step.getAt(),
                                        step.getActorName(),
                                        words(step))),
                        applications.remarks(page.getId()).stream().map(this::event))
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
    }

    /** Whoever takes a file in charge may take it from somebody. */
    private Event event(Remark remark) {
        String before = remark.getComment();
        return new Event(
                remark.matter(ApplicationRemark.class),
                remark.getAt(),
                remark.getActorName(),
                before == null ? null : texts.web("officeFile.takenFrom", before));
    }

    /** What the step says, or what it asked back. */
    private String words(Step step) {
        return step.is(ApplicationAction.ASK_CORRECTION) ? asked(step) : step.getComment();
    }

    private String asked(Step step) {
        return file().corrections().stream()
                .filter(correction -> correction.isAskedBy(step))
                .flatMap(correction -> correction.getItems().stream())
                .map(item -> getView().nameOf(item.field()) + texts.web("officeFile.colon") + item.reason())
                .collect(Collectors.joining("\n"));
    }

    /** Why the committee sent it back; null unless the file is in instruction again. */
    public Step getReturned() {
        return file().returned().orElse(null);
    }

    public boolean isRemindable() {
        return file().allowedActions().contains(ApplicationAction.REMIND);
    }

    /** True when this piece is asked back and was not replaced yet. */
    public boolean isAskedBack(String slot) {
        return file().openCorrection()
                .filter(correction -> correction.reopens("PIECE." + slot))
                .isPresent();
    }

    public Correction getOpenCorrection() {
        return file().openCorrection().orElse(null);
    }

    /** Marks may be given while the file is in instruction, by whoever may propose it. */
    public boolean isScorable() {
        return file().allowedActions().contains(ApplicationAction.PROPOSE);
    }

    private ApplicationFile file() {
        return page.getFile();
    }
}
