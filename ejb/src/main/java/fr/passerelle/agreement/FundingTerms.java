package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.agreement.schedule.DueDates;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.agreement.schedule.Schedule;
import fr.passerelle.agreement.schedule.Tranche;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One version of what an agreement says: how much, over which years, paid when and on what conditions. The first is
 * number 1; an amendment adds the next one, which takes effect later.
 */
@Entity
@Audited
public class FundingTerms extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    private int number;
    private LocalDate effectiveFrom;
    private Money amount;
    private Money eligibleCost;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private PaymentPlan paymentPlan;

    @Embedded
    private InKind inKind;

    @Embedded
    private AgreementOptions circumstances;

    @Embedded
    private LegalEffects standing;

    /** A tranche holds the id of its terms, since it lives below them; Envers follows that column. */
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "terms_id", insertable = false, updatable = false)
    @OrderBy("budgetYear")
    @NotAudited
    private List<Tranche> tranches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "funding_terms_clause", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "place")
    private List<ChosenClause> clauses = new ArrayList<>();

    protected FundingTerms() {}

    FundingTerms(Agreement agreement, int number, Award award) {
        super(Ids.next());
        this.agreement = agreement;
        this.number = number;
        this.amount = award.total();
        this.eligibleCost = award.project().eligibleCost();
    }

    /**
     * Sets the terms: one tranche per yearly amount, which add up to the award. The payments are planned afresh when the
     * years or the plan change; else what was postponed or moved stays.
     */
    void compose(Terms terms, List<Money> yearlyAmounts, LegalEffects legal, AgreementRules rules, DueDates dates) {
        Period period = terms.period();
        if (period.years() > rules.delays().maxYears()) {
            throw RuleViolation.onField(
                    "period", "agreement.tooLong", rules.delays().maxYears());
        }
        if (!Money.sum(yearlyAmounts).equals(amount)) {
            throw RuleViolation.onField("tranches", "agreement.sum", Money.sum(yearlyAmounts), amount);
        }
        effectiveFrom = period.start();
        startsOn = period.start();
        endsOn = period.end();
        inKind = terms.inKind();
        circumstances = terms.circumstances();
        standing = legal;
        clauses = new ArrayList<>(terms.clauses());
        PaymentPlan plan = terms.paymentPlan() == null
                ? rules.usualPlan(legal.isCompulsory(), yearlyAmounts.size() > 1)
                : terms.paymentPlan();
        List<Tranche> years = Tranche.over(period, yearlyAmounts);
        years.forEach(dates::requireAfterAward);
        dates.requireWholeYears(years);
        if (!plan.equals(paymentPlan) || !isSpreadOver(years)) {
            keep(Schedule.planned(years, plan, dates));
        }
        paymentPlan = plan;
    }

    void postpone(UUID instalmentId, LocalDate day, DueDates dates) {
        keep(schedule().postponed(instalmentId, day, dates));
    }

    void transfer(UUID fromId, UUID toId, Money part) {
        keep(schedule().transferred(fromId, toId, part));
    }

    private boolean isSpreadOver(List<Tranche> years) {
        List<Tranche> present = getTranches();
        return years.size() == present.size()
                && IntStream.range(0, years.size())
                        .allMatch(index -> years.get(index).isAlike(present.get(index)));
    }

    private void keep(Schedule schedule) {
        schedule.writeInto(tranches, getId());
    }

    public Schedule schedule() {
        return Schedule.of(tranches);
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    /** The first day that these terms govern. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    public boolean isMultiYear() {
        return tranches.size() > 1;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getEligibleCost() {
        return eligibleCost;
    }

    public PaymentPlan getPaymentPlan() {
        return paymentPlan;
    }

    public InKind getInKind() {
        return inKind;
    }

    public AgreementOptions getCircumstances() {
        return circumstances;
    }

    public LegalEffects getStanding() {
        return standing;
    }

    public List<Tranche> getTranches() {
        return schedule().tranches();
    }

    public List<Instalment> getInstalments() {
        return schedule().instalments();
    }

    public List<ChosenClause> getClauses() {
        return Collections.unmodifiableList(clauses);
    }
}
