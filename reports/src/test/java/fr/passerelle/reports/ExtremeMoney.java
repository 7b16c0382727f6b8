package fr.passerelle.reports;

import static fr.passerelle.reports.Samples.euros;

import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Tranche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Twelve years, forty lines, amounts of nine digits. */
final class ExtremeMoney {
    private ExtremeMoney() {}

    static Funding twelveYears() {
        List<Tranche> tranches = new ArrayList<>();
        List<Instalment> instalments = new ArrayList<>();
        BigDecimal share = euros("83333333.33");
        for (int i = 0; i < 12; i++) {
            BigDecimal amount = i == 11 ? euros("83333333.36") : share;
            BigDecimal advance = euros("40000000.01");
            int year = 2027 + i;
            tranches.add(new Tranche(year, amount));
            instalments.add(new Instalment(
                    "Avance " + year,
                    "Vote des crédits de l'exercice " + year
                            + ", contrat d'engagement républicain respecté, attestations fiscale et sociale à jour",
                    LocalDate.of(year, 3, 1),
                    advance));
            instalments.add(new Instalment(
                    "Solde " + year,
                    "Compte rendu financier " + year + " accepté par la métropole",
                    LocalDate.of(year + 1, 7, 31),
                    amount.subtract(advance)));
        }
        return new Funding(euros("999999999.99"), tranches, instalments);
    }

    static Budget fortyLines() {
        List<BudgetLine> charges = new ArrayList<>();
        List<BudgetLine> income = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            charges.add(new BudgetLine(
                    String.valueOf(600 + i * 2),
                    "Dépense nᵒ " + i + " : matières, prestations et sous-traitance spécialisées",
                    euros("12345678.90")));
            income.add(new BudgetLine(
                    String.valueOf(700 + i * 2),
                    "Recette nᵒ " + i + " : collectivité ou œuvre partenaire",
                    euros("12345678.90")));
        }
        charges.add(new BudgetLine("864", "Personnel bénévole", euros("123456.78")));
        income.add(new BudgetLine("870", "Bénévolat", euros("123456.78")));
        return new Budget("Budget détaillé de l'action pour la durée de la convention", charges, income);
    }
}
