package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.agreement.schedule.DueDates;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.agreement.schedule.Schedule;
import fr.passerelle.agreement.schedule.Tranche;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.FetchType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.envers.Audited;

/** What an agreement says, version after version; it is asked for the version that counts. Its life is the subclass's. */
@MappedSuperclass
@Audited
public abstract class VersionedTerms extends Persistent {
    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @OrderBy("number")
    private List<FundingTerms> versions = new ArrayList<>();

    /** The number of the version that counts. */
    private int termsNumber;

    /** How often the terms were written: they are rows of their own, but who works on an older state is refused here. */
    private int writings;

    protected VersionedTerms() {}

    VersionedTerms(UUID id) {
        super(id);
    }

    abstract void requireChangeable();

    final void begin(FundingTerms first) {
        versions.add(first);
        termsNumber = first.getNumber();
    }

    /**
     * Sets the terms: one tranche per yearly amount, which add up to the award. The payments are planned afresh when the
     * years or the plan change; else what was postponed or moved stays.
     */
    public void compose(
            Terms terms, List<Money> yearlyAmounts, LegalEffects legal, AgreementRules rules, DueDates dates) {
        written().compose(terms, yearlyAmounts, legal, rules, dates);
    }

    /** Another day for that payment. */
    public void postpone(UUID instalmentId, LocalDate day, DueDates dates) {
        written().postpone(instalmentId, day, dates);
    }

    /** Part of a payment to another one of the same year. */
    public void transfer(UUID fromId, UUID toId, Money part) {
        written().transfer(fromId, toId, part);
    }

    private FundingTerms written() {
        requireChangeable();
        writings++;
        return current();
    }

    /** The version that counts. */
    public FundingTerms current() {
        return versions.stream()
                .filter(version -> version.getNumber() == termsNumber)
                .findFirst()
                .orElseThrow();
    }

    /** All of them, the first one first. */
    public List<FundingTerms> getVersions() {
        return Collections.unmodifiableList(versions);
    }

    public Schedule schedule() {
        return current().schedule();
    }

    public Period period() {
        return current().period();
    }

    public boolean isMultiYear() {
        return current().isMultiYear();
    }

    public Money getAmount() {
        return current().getAmount();
    }

    public Money getEligibleCost() {
        return current().getEligibleCost();
    }

    public PaymentPlan getPaymentPlan() {
        return current().getPaymentPlan();
    }

    public InKind getInKind() {
        return current().getInKind();
    }

    public AgreementOptions getCircumstances() {
        return current().getCircumstances();
    }

    public LegalEffects getStanding() {
        return current().getStanding();
    }

    public List<Tranche> getTranches() {
        return current().getTranches();
    }

    public List<Instalment> getInstalments() {
        return current().getInstalments();
    }

    public List<ChosenClause> getClauses() {
        return current().getClauses();
    }
}
