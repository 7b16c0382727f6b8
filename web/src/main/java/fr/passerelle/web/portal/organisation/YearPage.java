package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.organisation.BalanceSheet;
import fr.passerelle.organisation.IncomeStatement;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.Workforce;
import fr.passerelle.organisation.YearFigures;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** The key figures of one closed year, as they stand in the approved accounts. */
@Named
@ViewScoped
public class YearPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private Notices notices;

    private UUID id;
    private String year;
    private String organisationName;
    private Money income;
    private Money expenses;
    private Money publicFunding;
    private Money balanceTotal;
    private Money ownFunds;
    private Money cash;
    private BigDecimal fte;
    private Integer volunteers;

    public void load() {
        if (year == null || !year.matches("20\\d\\d")) {
            throw new NotFound();
        }
        Organisation organisation = organisations.get(id);
        organisationName = organisation.getName();
        organisation.figuresOf(Integer.parseInt(year)).ifPresent(known -> show(known.figures()));
    }

    private void show(YearFigures figures) {
        income = figures.accounts().income();
        expenses = figures.accounts().expenses();
        publicFunding = figures.accounts().publicFunding();
        balanceTotal = figures.balance().total();
        ownFunds = figures.balance().ownFunds();
        cash = figures.balance().cash();
        fte = figures.workforce().fte();
        volunteers = figures.workforce().volunteers();
    }

    public String save() {
        YearFigures figures = new YearFigures(
                Integer.parseInt(year),
                new IncomeStatement(income, expenses, publicFunding),
                new BalanceSheet(balanceTotal, ownFunds, cash),
                new Workforce(fte, volunteers));
        organisations.declare(id, figures);
        notices.done("year.saved", year);
        return "/portal/organisation/figures.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getOrganisationName() {
        return organisationName;
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
