package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.InKindHelp;
import fr.passerelle.reports.part.Indicator;
import fr.passerelle.reports.part.Power;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.AmountInWords;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Texts;
import java.time.ZoneOffset;
import java.util.List;

/** Writes an agreement in the order it is read: parties, the essential, preamble, articles, signatures, annexes. */
record AgreementPages(AgreementDocument agreement, Texts texts, Formats formats, Flow flow) {
    AgreementPages(AgreementDocument agreement) {
        this(
                agreement,
                Texts.in(agreement.language()),
                new Formats(agreement.language()),
                new Flow(Texts.in(agreement.language())));
    }

    Sheet sheet() {
        parties();
        essentials();
        flow.section(texts.get("agreement.preamble"));
        paragraphs(agreement.preamble());
        articles();
        signatures();
        annexes();
        new Letters(texts).check(flow, agreement.check());
        Deal deal = agreement.deal();
        boolean multiYear = deal.funding().isMultiYear();
        return new Sheet(
                agreement.language(),
                texts.get(multiYear ? "agreement.title.multiYear" : "agreement.title.singleYear"),
                texts.get(
                        "agreement.subtitle",
                        agreement.reference(),
                        deal.request().project()),
                texts.set(agreement.funder().name()),
                agreement.reference(),
                null,
                flow.blocks(),
                agreement.stage() == Stage.DRAFT,
                agreement.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void parties() {
        Funder funder = agreement.funder();
        Beneficiary beneficiary = agreement.beneficiary();
        flow.section(texts.get("agreement.between"))
                .strong(funder.name())
                .paragraph(texts.get(
                        "agreement.funder",
                        String.join(", ", funder.address()),
                        formats.siret(funder.siret()),
                        funder.representative().name(),
                        funder.representative().title(),
                        agreement.deal().deliberation().number(),
                        formats.date(agreement.deal().deliberation().date()),
                        delegation(funder.power())))
                .strong(beneficiary.name())
                .paragraph(texts.get(
                        "agreement.beneficiary",
                        beneficiary.legalForm(),
                        String.join(", ", beneficiary.address()),
                        identifiers(beneficiary),
                        beneficiary.representative().name(),
                        beneficiary.representative().title()));
    }

    private String delegation(Power power) {
        return power.isDelegated() ? texts.get("agreement.delegation", power.act()) : "";
    }

    private String identifiers(Beneficiary beneficiary) {
        if (beneficiary.siret().isBlank()) return texts.get("agreement.rna", beneficiary.rna());
        String siret = texts.get("agreement.siret", formats.siret(beneficiary.siret()));
        return beneficiary.rna().isBlank() ? siret : siret + ", " + texts.get("agreement.rna", beneficiary.rna());
    }

    private void essentials() {
        Deal deal = agreement.deal();
        var total = deal.funding().total();
        flow.section(texts.get("agreement.essentials"))
                .amount(
                        texts.get("agreement.amount"),
                        formats.euros(total),
                        AmountInWords.of(total, agreement.language()))
                .table(Shape.FACTS)
                .row(texts.get("fact.object"), deal.request().project())
                .row(texts.get("fact.call"), deal.request().call())
                .row(
                        texts.get("fact.term"),
                        texts.get(
                                "term",
                                formats.date(deal.term().start()),
                                formats.date(deal.term().end())))
                .row(
                        texts.get("fact.share"),
                        texts.get(
                                "share",
                                formats.about(total, deal.request().budget()),
                                formats.euros(deal.request().budget())))
                .row(
                        texts.get("fact.tranches"),
                        String.valueOf(deal.funding().tranches().size()))
                .row(
                        texts.get("fact.payments"),
                        String.valueOf(deal.funding().instalments().size()));
        InKindHelp help = deal.inKind();
        if (help != null) {
            String valued = texts.get("inKind.valued", help.description(), formats.euros(help.amount()));
            flow.row(texts.get("fact.inKind"), valued);
        }
    }

    private void articles() {
        flow.strong(texts.get("agreement.agreed"));
        int number = 1;
        for (Article article : agreement.articles()) {
            flow.section(texts.get("agreement.article", number++, article.title()));
            boolean last = number > agreement.articles().size();
            paragraphs(last ? beforeTheLast(article) : article.paragraphs());
        }
    }

    /** The last paragraph of all stands with the signatures, so that they are never alone on a page. */
    private String withTheSignatures() {
        Article last = agreement.articles().get(agreement.articles().size() - 1);
        return staysWhole(last) ? "" : last.paragraphs().get(last.paragraphs().size() - 1);
    }

    private static List<String> beforeTheLast(Article last) {
        return staysWhole(last)
                ? last.paragraphs()
                : last.paragraphs().subList(0, last.paragraphs().size() - 1);
    }

    /** One paragraph stays under its title, and an item in its list. */
    private static boolean staysWhole(Article article) {
        List<String> paragraphs = article.paragraphs();
        return paragraphs.size() == 1 || paragraphs.get(paragraphs.size() - 1).startsWith("- ");
    }

    private void paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("- ")) flow.bullet(paragraph.substring(2));
            else flow.paragraph(paragraph);
        }
    }

    private void signatures() {
        Funder funder = agreement.funder();
        Beneficiary beneficiary = agreement.beneficiary();
        flow.signatures(List.of(
                texts.get("agreement.signsFor.funder", formats.the(funder.name())),
                funder.representative().name(),
                funder.representative().title(),
                texts.get("agreement.signsFor.beneficiary", beneficiary.name()),
                beneficiary.representative().name(),
                beneficiary.representative().title(),
                texts.get("agreement.signatureLine"),
                withTheSignatures(),
                texts.get("agreement.signatures"),
                texts.get("agreement.copies", funder.place())));
    }

    private void annexes() {
        flow.part(texts.get("annex.programme"));
        for (Article article : agreement.annexes().programme()) {
            flow.subsection(article.title());
            paragraphs(article.paragraphs());
        }
        flow.part(texts.get("annex.budget"));
        for (Budget budget : agreement.annexes().budgets()) {
            flow.subsection(budget.title());
            new BudgetTable(texts).write(flow, budget);
            if (budget.toFind().signum() > 0) flow.paragraph(texts.get("budget.toFindNote"));
        }
        indicators();
        flow.part(texts.get("annex.schedule")).paragraph(texts.get("schedule.intro"));
        new FundingTables(texts).write(flow, agreement.deal().funding());
        if (agreement.deal().inKind() != null) inKind(agreement.deal());
    }

    private void inKind(Deal deal) {
        InKindHelp help = deal.inKind();
        flow.section(texts.get("fact.inKind"))
                .table(Shape.FACTS)
                .row(texts.get("fact.object"), help.description())
                .row(texts.get("inKind.value"), formats.euros(help.amount()))
                .row(
                        texts.get("inKind.whole"),
                        formats.euros(deal.funding().total().add(help.amount())));
    }

    private void indicators() {
        flow.part(texts.get("annex.indicators"))
                .paragraph(texts.get("indicators.intro"))
                .table(
                        Shape.INDICATORS,
                        texts.get("head.indicator"),
                        texts.get("head.start"),
                        texts.get("head.target"),
                        texts.get("head.source"));
        for (Indicator indicator : agreement.annexes().indicators()) {
            flow.row(indicator.label(), indicator.start(), indicator.target(), indicator.source());
        }
    }
}
