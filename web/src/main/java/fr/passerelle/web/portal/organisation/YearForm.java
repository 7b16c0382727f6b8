package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.Money;
import fr.passerelle.organisation.BalanceSheet;
import fr.passerelle.organisation.IncomeStatement;
import fr.passerelle.organisation.Workforce;
import fr.passerelle.organisation.YearFigures;
import java.io.Serializable;
import java.math.BigDecimal;

/** The key figures of one year as they are typed. */
public class YearForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Money income;
    private Money expenses;
    private Money publicFunding;
    private Money balanceTotal;
    private Money ownFunds;
    private Money cash;
    private BigDecimal fte;
    private Integer volunteers;

    void take(YearFigures figures) {
        income = figures.accounts().income();
        expenses = figures.accounts().expenses();
        publicFunding = figures.accounts().publicFunding();
        balanceTotal = figures.balance().total();
        ownFunds = figures.balance().ownFunds();
        cash = figures.balance().cash();
        fte = figures.workforce().fte();
        volunteers = figures.workforce().volunteers();
    }

    YearFigures figures(int year) {
        return new YearFigures(
                year,
                new IncomeStatement(income, expenses, publicFunding),
                new BalanceSheet(balanceTotal, ownFunds, cash),
                new Workforce(fte, volunteers));
    }

    public Money getIncome() {
        return income;
    }

    public void setIncome(Money income) {
        this.income = income;
    }

    public Money getExpenses() {
        return expenses;
    }

    public void setExpenses(Money expenses) {
        this.expenses = expenses;
    }

    public Money getPublicFunding() {
        return publicFunding;
    }

    public void setPublicFunding(Money publicFunding) {
        this.publicFunding = publicFunding;
    }

    public Money getBalanceTotal() {
        return balanceTotal;
    }

    public void setBalanceTotal(Money balanceTotal) {
        this.balanceTotal = balanceTotal;
    }

    public Money getOwnFunds() {
        return ownFunds;
    }

    public void setOwnFunds(Money ownFunds) {
        this.ownFunds = ownFunds;
    }

    public Money getCash() {
        return cash;
    }

    public void setCash(Money cash) {
        this.cash = cash;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public Integer getVolunteers() {
        return volunteers;
    }

    public void setVolunteers(Integer volunteers) {
        this.volunteers = volunteers;
    }
}
