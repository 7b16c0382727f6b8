package fr.passerelle.web.portal;

import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.OwnFile;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.portal.application.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What an association has to do now, then everything that it has under way. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private Applications applications;

    @Inject
    private AgreementBook agreements;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    private List<OwnFile> files;
    private List<AgreementRow> toSign;

    public List<OwnFile> getFiles() {
        if (files == null) {
            files = applications.listMine();
        }
        return files;
    }

    /** Files sent back to their association, the most urgent first. */
    public List<OwnFile> getToCorrect() {
        return getFiles().stream()
                .filter(file -> file.isToCorrect() && file.answerBy() != null)
                .sorted(Comparator.comparing(OwnFile::answerBy))
                .toList();
    }

    /** Filed requests about which MEL wrote, and nobody has answered or said that they read it; the oldest message first. */
    public List<OwnFile> getToRead() {
        return getFiles().stream()
                .filter(OwnFile::isToRead)
                .sorted(Comparator.comparing(OwnFile::unreadSince))
                .toList();
    }

    /** Agreements that wait for the signature of their association. */
    public List<AgreementRow> getToSign() {
        if (toSign == null) {
            toSign = agreements.listMine().stream()
                    .filter(row -> row.state() == AgreementState.ISSUED)
                    .toList();
        }
        return toSign;
    }

    /** Drafts that can still be filed, the first to close first. */
    public List<OwnFile> getDrafts() {
        return getFiles().stream()
                .filter(file -> file.isDraft() && !file.isTooLate(clock.instant()))
                .sorted(Comparator.comparing(OwnFile::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public boolean isNothingToDo() {
        return getToCorrect().isEmpty()
                && getToRead().isEmpty()
                && getToSign().isEmpty()
                && getDrafts().isEmpty();
    }

    /** Nobody gave this person a mandate yet. */
    public boolean isAlone() {
        return organisations.listMine().isEmpty();
    }

    public LocalDate day(Instant instant) {
        return instant == null ? null : Paris.localTime(instant).toLocalDate();
    }

    public String href(OwnFile file) {
        return Addresses.file(file.id(), file.state());
    }
}
