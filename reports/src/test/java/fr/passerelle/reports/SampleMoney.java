package fr.passerelle.reports;

import static fr.passerelle.reports.Samples.euros;

import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Indicator;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Tranche;
import java.time.LocalDate;
import java.util.List;

/** Grants, payments and budgets of ordinary size. */
final class SampleMoney {
    private SampleMoney() {}

    static Funding threeYears() {
        return new Funding(
                euros("87654.32"),
                List.of(
                        new Tranche(2027, euros("35061.73")),
                        new Tranche(2028, euros("30679.01")),
                        new Tranche(2029, euros("21913.58"))),
                List.of(
                        new Instalment("Avance 2027", "Signature de la convention", null, euros("28049.38")),
                        new Instalment(
                                "Solde 2027",
                                "Compte rendu financier 2027 accepté",
                                LocalDate.of(2028, 7, 31),
                                euros("7012.35")),
                        new Instalment(
                                "Avance 2028",
                                "Crédits votés au budget 2028",
                                LocalDate.of(2028, 3, 1),
                                euros("24543.21")),
                        new Instalment(
                                "Solde 2028",
                                "Compte rendu financier 2028 accepté",
                                LocalDate.of(2029, 7, 31),
                                euros("6135.80")),
                        new Instalment(
                                "Avance 2029",
                                "Crédits votés au budget 2029",
                                LocalDate.of(2029, 3, 1),
                                euros("17530.86")),
                        new Instalment(
                                "Solde 2029",
                                "Évaluation finale remise et acceptée",
                                LocalDate.of(2030, 7, 31),
                                euros("4382.72"))));
    }

    static Funding oneYear() {
        return new Funding(
                euros("20000.00"),
                List.of(new Tranche(2027, euros("20000.00"))),
                List.of(
                        new Instalment("Avance", "Notification de la décision", null, euros("16000.00")),
                        new Instalment(
                                "Solde",
                                "Compte rendu financier accepté",
                                LocalDate.of(2028, 7, 31),
                                euros("4000.00"))));
    }

    static Budget budget() {
        return new Budget(
                "Budget de l'action, exercices 2027 à 2029",
                List.of(
                        new BudgetLine("601", "Matières premières : fruits et légumes", euros("18500.00")),
                        new BudgetLine("606", "Fournitures, bocaux et étiquettes", euros("6400.50")),
                        new BudgetLine("613", "Location de l'atelier", euros("12000.00")),
                        new BudgetLine("616", "Assurances", euros("1250.00")),
                        new BudgetLine("622", "Honoraires", euros("3000.00")),
                        new BudgetLine("625", "Déplacements", euros("849.50")),
                        new BudgetLine("641", "Salaires bruts", euros("42000.00")),
                        new BudgetLine("645", "Charges sociales", euros("16000.00")),
                        new BudgetLine("864", "Bénévolat", euros("8000.00"))),
                List.of(
                        new BudgetLine("701", "Vente de conserves", euros("30000.00")),
                        new BudgetLine("741", "État : emplois aidés", euros("12000.00")),
                        new BudgetLine("744", "Région Hauts-de-France", euros("15000.00")),
                        new BudgetLine("745", "Métropole Européenne de Lille (demande)", euros("30000.00")),
                        new BudgetLine("756", "Cotisations", euros("3000.00")),
                        new BudgetLine("758", "Dons et mécénat", euros("10000.00")),
                        new BudgetLine("870", "Bénévolat", euros("8000.00"))));
    }

    static List<Indicator> indicators() {
        return List.of(
                new Indicator("Personnes en insertion accompagnées", "0", "12 par an", "Registre du personnel"),
                new Indicator("Heures de bénévolat", "250 h", "660 h par an", "Feuilles de présence"),
                new Indicator("Fruits et légumes sauvés", "", "9 tonnes par an", "Bons d'enlèvement"));
    }
}
