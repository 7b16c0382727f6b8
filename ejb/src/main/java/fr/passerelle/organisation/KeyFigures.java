package fr.passerelle.organisation;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.PublicShare;
import fr.passerelle.base.shared.Rate;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.envers.Audited;

/**
 * How an organisation stood at the end of a year. The ratios tell its solidity and its dependence (own funds, months of
 * cash, public share); they inform and never count against anybody by themselves. A ratio of nothing is null.
 */
@Entity
@Audited
public class KeyFigures extends Persistent {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private int fiscalYear;
    private Money income;
    private Money expenses;
    private Money publicFunding;
    private Money balanceTotal;
    private Money ownFunds;
    private Money cash;
    private BigDecimal fte;
    private int volunteers;

    protected KeyFigures() {}

    KeyFigures(Organisation organisation, YearFigures figures) {
        super(Ids.next());
        this.organisation = organisation;
        this.fiscalYear = figures.year();
        correct(figures);
    }

    void correct(YearFigures figures) {
        income = figures.accounts().income();
        expenses = figures.accounts().expenses();
        publicFunding = figures.accounts().publicFunding();
        balanceTotal = figures.balance().total();
        ownFunds = figures.balance().ownFunds();
        cash = figures.balance().cash();
        fte = figures.workforce().fte();
        volunteers = figures.workforce().volunteers();
    }

    /** Public money in what came in: part publique. */
    public Rate getPublicShare() {
        return income.isPositive() ? new PublicShare(publicFunding, income).rate() : null;
    }

    /** Mostly public money: its own purchases may fall under the public procurement code (L1211-1 2°). */
    public boolean isMostlyPublic() {
        return income.isPositive() && new PublicShare(publicFunding, income).isMajority();
    }

    /** Own funds in the balance sheet total; null as well when they are negative, which is said in words. */
    public Rate getOwnFundsShare() {
        return balanceTotal.isPositive() && !ownFunds.isNegative() ? Rate.between(ownFunds, balanceTotal) : null;
    }

    /** How many months of expenses the cash would pay, to one decimal, half up. */
    public BigDecimal getMonthsOfCash() {
        return expenses.isPositive()
                ? cash.amount().multiply(MONTHS).divide(expenses.amount(), 1, RoundingMode.HALF_UP)
                : null;
    }

    public Money getResult() {
        return income.minus(expenses);
    }

    public YearFigures figures() {
        return new YearFigures(
                fiscalYear,
                new IncomeStatement(income, expenses, publicFunding),
                new BalanceSheet(balanceTotal, ownFunds, cash),
                new Workforce(fte, volunteers));
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public int getFiscalYear() {
        return fiscalYear;
    }

    public Money getIncome() {
        return income;
    }

    public Money getExpenses() {
        return expenses;
    }

    public Money getPublicFunding() {
        return publicFunding;
    }

    public Money getBalanceTotal() {
        return balanceTotal;
    }

    public Money getOwnFunds() {
        return ownFunds;
    }

    public Money getCash() {
        return cash;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public int getVolunteers() {
        return volunteers;
    }
}
