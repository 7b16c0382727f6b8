package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.agreement.schedule.DueDates;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.agreement.schedule.Schedule;
import fr.passerelle.agreement.schedule.Tranche;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.envers.Audited;

/** The content of an agreement: how much, over which years, paid when and on what terms. Its life is the subclass's. */
@MappedSuperclass
@Audited
public abstract class FundingTerms extends Persistent {
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

    @ElementCollection
    @CollectionTable(name = "agreement_tranche")
    @OrderColumn(name = "place")
    private List<Tranche> tranches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_instalment")
    @OrderColumn(name = "place")
    private List<Instalment> instalments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_clause")
    @OrderColumn(name = "place")
    private List<ChosenClause> clauses = new ArrayList<>();

    protected FundingTerms() {}

    FundingTerms(Award award) {
        super(Ids.next());
        this.amount = award.total();
        this.eligibleCost = award.project().eligibleCost();
    }

    abstract void requireChangeable();

    /**
     * Sets the terms: one tranche per yearly amount, which add up to the award. The payments are planned afresh when the
     * years or the plan change; else what was postponed or moved stays.
     */
    public void compose(
            Terms terms, List<Money> yearlyAmounts, LegalEffects legal, AgreementRules rules, DueDates dates) {
        requireChangeable();
        Period period = terms.period();
        if (period.years() > rules.delays().maxYears()) {
            throw RuleViolation.onField(
                    "period", "agreement.tooLong", rules.delays().maxYears());
        }
        if (!Money.sum(yearlyAmounts).equals(amount)) {
            throw RuleViolation.onField("tranches", "agreement.sum", Money.sum(yearlyAmounts), amount);
        }
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
        if (!plan.equals(paymentPlan) || !years.equals(tranches)) {
            keep(Schedule.planned(years, plan, dates));
        }
        paymentPlan = plan;
    }

    /** Another day for the payment of that rank (from 0). */
    public void postpone(int rank, LocalDate day, DueDates dates) {
        requireChangeable();
        keep(schedule().postponed(rank, day, dates));
    }

    /** Part of a payment to another one of the same year. */
    public void transfer(int from, int to, Money part) {
        requireChangeable();
        keep(schedule().transferred(from, to, part));
    }

    private void keep(Schedule schedule) {
        tranches = new ArrayList<>(schedule.tranches());
        instalments = new ArrayList<>(schedule.instalments());
    }

    public Schedule schedule() {
        return new Schedule(tranches, instalments);
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
        return Collections.unmodifiableList(tranches);
    }

    public List<Instalment> getInstalments() {
        return Collections.unmodifiableList(instalments);
    }

    public List<ChosenClause> getClauses() {
        return Collections.unmodifiableList(clauses);
    }
}
