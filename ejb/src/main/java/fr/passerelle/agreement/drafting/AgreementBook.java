package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.AwardRow;
import fr.passerelle.agreement.PaymentRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.form.Answers;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FormField;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading agreements: lists for staff, each association's own once issued. */
@Stateless
@RolesAllowed(Roles.FILE_READER)
public class AgreementBook {
    private static final int LONGEST_PAGE = 100;
    private static final int LONGEST_LIST = 200;

    @Inject
    private AgreementRepository agreements;

    @Inject
    private Applications applications;

    @Inject
    private AgreementBasis grounds;

    @Inject
    private PendingAwards outlooks;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    public List<AgreementRow> list(AgreementFilter filter, int first, int size) {
        return agreements.list(filter, first, Math.min(size, LONGEST_PAGE));
    }

    public long count(AgreementFilter filter) {
        return agreements.count(filter);
    }

    /** Notified awards that wait for their agreement. */
    public List<AwardRow> listToPrepare(int size) {
        return agreements.listToPrepare(size);
    }

    public long countToPrepare() {
        return agreements.countToPrepare();
    }

    /** The same, each with what the law says of it. */
    public List<PendingAward> listPending() {
        return outlooks.of(agreements.listToPrepare(LONGEST_LIST));
    }

    /** Whether this person draws up agreements. */
    public boolean isPreparer() {
        return actor.get().has(Role.FINANCE_PREPARER);
    }

    /** Strictly above which, in one year, the law demands a written agreement. */
    public Money threshold() {
        return grounds.rules().thresholds().agreement();
    }

    /** What an agreement of this request will rest on. */
    public Award award(UUID applicationId) {
        return grounds.award(applicationId);
    }

    /** The period to propose: the dates of the project, as many years as were awarded, from today's year on if none. */
    public Period usualPeriod(UUID applicationId) {
        int years = grounds.award(applicationId).grant().yearlyAmounts().size();
        Answers answers = applications.open(applicationId).typed();
        LocalDate start = answers.date(FormField.START_DATE)
                .orElse(LocalDate.of(grounds.today().getYear() + 1, 1, 1));
        Period whole = Period.ofYears(start, years);
        return answers.date(FormField.END_DATE)
                .filter(end -> years == 1 && end.isAfter(start))
                .map(end -> new Period(start, end))
                .orElse(whole);
    }

    /** Whether the budget of the request counts on European money. */
    public boolean plansEuFunds(UUID applicationId) {
        return applications
                .open(applicationId)
                .typed()
                .plan()
                .amount(BudgetAccount.P74_EU)
                .isPositive();
    }

    /** Whether the organisation sells: then European law may hold it for an undertaking, whatever its statutes say. */
    public boolean sells(UUID applicationId) {
        Money sales = applications.open(applicationId).typed().plan().amount(BudgetAccount.P70_SALES);
        return sales.isPositive() || grounds.isTrading(applicationId);
    }

    /** The agreement in hand on this request. */
    public Optional<Agreement> findLive(UUID applicationId) {
        return agreements.findLive(applicationId);
    }

    @RolesAllowed(Roles.APPLICANT)
    public List<AgreementRow> listMine() {
        return agreements.listOf(actor.get().mandates().keySet());
    }

    /** Every payment that the associations of this person are promised. */
    @RolesAllowed(Roles.APPLICANT)
    public List<PaymentRow> listMyPayments() {
        return agreements.listPayments(actor.get().mandates().keySet());
    }

    /** Who agrees with whom, as they are named today. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public Parties parties(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        return grounds.parties(grounds.award(agreement.getApplicationId()));
    }

    /** Its parts are loaded. Associations reach their own, once issued. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public Agreement get(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        agreement.load();
        return agreement;
    }

    /** All its steps for staff; the association's own page tells those that concern it. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public List<Step> history(UUID agreementId) {
        agreements.get(agreementId, actor.get());
        return actor.get().isStaff()
                ? history.list(Agreement.WORKFLOW, agreementId)
                : history.listShown(Agreement.WORKFLOW, agreementId);
    }
}
