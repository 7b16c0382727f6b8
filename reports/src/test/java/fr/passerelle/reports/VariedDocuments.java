package fr.passerelle.reports;

import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Indicator;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.part.Section;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One document of each kind, every name, amount, date and sentence of it by chance; the same seed gives the same. */
public final class VariedDocuments {
    private final VariedWords by;

    public VariedDocuments(long seed) {
        by = new VariedWords(seed);
    }

    public List<Document> all() {
        return List.of(agreement(), receipt(), award(), refusal(), summary());
    }

    /** How many texts were drawn by chance so far. */
    public int drawn() {
        return by.drawn();
    }

    private Language language() {
        return by.number(4) == 0 ? Language.EN : Language.FR;
    }

    private CheckPage check() {
        return new CheckPage("https://passerelle.example/verifier?code=" + by.code(), by.code(), by.date());
    }

    private Funder funder() {
        return new Funder(
                by.name(),
                by.town(),
                by.some(3, by::address),
                "20009320100016",
                person(),
                new Contact(by.sentence(5), by.person(), "ess@lillemetropole.example", "03 20 21 22 23"),
                new Court(by.sentence(4), by.address(), "www.telerecours.fr"));
    }

    private Person person() {
        return new Person(by.person(), by.sentence(6));
    }

    private Beneficiary beneficiary() {
        return new Beneficiary(
                by.name(), by.sentence(9), "73282932000074", "W595012345", by.some(3, by::address), person());
    }

    private Request request() {
        return new Request(by.reference(), by.sentence(8), by.sentence(12), by.amount(), by.amount());
    }

    private Term term() {
        return new Term(LocalDate.of(2027, 1, 1 + by.number(28)), LocalDate.of(2036, 12, 1 + by.number(31)));
    }

    private Deliberation deliberation() {
        return new Deliberation("26-C-0" + by.number(1000), LocalDate.of(2026, 1, 1));
    }

    private Funding funding(int years) {
        List<BigDecimal> amounts = by.some(years, by::amount);
        List<Tranche> tranches = new ArrayList<>();
        List<Instalment> instalments = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            tranches.add(new Tranche(2027 + i, amounts.get(i)));
            instalments.add(new Instalment(by.sentence(3), by.sentence(8), by.date(), amounts.get(i)));
        }
        BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Funding(total, tranches, instalments);
    }

    private Budget budget() {
        List<BigDecimal> amounts = by.some(9, by::amount);
        return new Budget(by.sentence(7), lines(60, amounts), lines(70, amounts));
    }

    private List<BudgetLine> lines(int first, List<BigDecimal> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new BudgetLine(String.valueOf(first + i / 2), by.sentence(6), amounts.get(i)))
                .toList();
    }

    private AgreementDocument agreement() {
        return new AgreementDocument(
                language(),
                by.reference(),
                by.date(),
                by.number(5) == 0 ? Stage.DRAFT : Stage.FINAL,
                funder(),
                beneficiary(),
                new Deal(request(), deliberation(), term(), funding(4)),
                by.some(4, () -> by.sentence(40)),
                by.some(14, this::article),
                new Annexes(
                        by.some(3, this::article),
                        List.of(budget()),
                        by.some(
                                6,
                                () -> new Indicator(by.sentence(8), by.sentence(3), by.sentence(5), by.sentence(6)))),
                check());
    }

    private Article article() {
        return new Article(
                by.sentence(6),
                List.of(by.sentence(60), by.instalment(), by.instalment(), "- " + by.sentence(25), by.sentence(30)));
    }

    private ReceiptDocument receipt() {
        return new ReceiptDocument(
                language(),
                new Filing(by.reference(), Instant.parse("2026-11-23T13:02:07Z"), by.person(), Samples.HASH, by.date()),
                funder(),
                beneficiary(),
                request(),
                by.some(8, () -> new Piece(by.sentence(7), by.fileName(), by.number(9_000_000) + 1L, Samples.HASH)),
                check());
    }

    private AwardLetter award() {
        return new AwardLetter(
                language(),
                by.reference(),
                by.date(),
                Stage.FINAL,
                funder(),
                beneficiary(),
                request(),
                new Award(deliberation(), term(), funding(1 + by.number(3)), true, by.some(6, () -> by.sentence(20))),
                check());
    }

    private RefusalLetter refusal() {
        return new RefusalLetter(
                language(),
                by.reference(),
                by.date(),
                Stage.FINAL,
                funder(),
                beneficiary(),
                request(),
                deliberation(),
                by.some(6, () -> by.sentence(40)),
                check());
    }

    private ApplicationSummary summary() {
        return new ApplicationSummary(
                language(),
                by.reference(),
                by.name(),
                by.sentence(6),
                by.name(),
                by.sentence(3),
                Instant.parse("2026-11-23T13:02:07Z"),
                by.some(3, this::section),
                List.of(budget()),
                by.some(1, this::section));
    }

    private Section section() {
        return new Section(
                by.sentence(5),
                List.of(
                        new Section.Answer(by.sentence(12), by.sentence(50)),
                        new Section.Answer(by.sentence(5), by.sentence(2)),
                        new Section.Answer(by.sentence(7), by.sentence(30) + "\n\n" + by.sentence(200))));
    }
}
