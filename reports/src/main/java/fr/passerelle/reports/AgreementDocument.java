package fr.passerelle.reports;

import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Checks;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant agreement, of one year or of several, ready to be signed: parties, preamble, articles, annexes (programme,
 * budget, indicators, schedule).
 *
 * @param date of this version
 * @param preamble must tell that the beneficiary took the initiative (loi 2000-321, art. 9-1)
 * @param articles in order; numbered here
 * @param check may be null while a draft: then no code is printed
 */
public record AgreementDocument(
        Language language,
        String reference,
        LocalDate date,
        Stage stage,
        Funder funder,
        Beneficiary beneficiary,
        Deal deal,
        List<String> preamble,
        List<Article> articles,
        Annexes annexes,
        CheckPage check)
        implements Document {
    public AgreementDocument {
        preamble = preamble == null ? List.of() : List.copyOf(preamble);
        articles = articles == null ? List.of() : List.copyOf(articles);
        Checks.of()
                .present(language, "language")
                .text(reference, "reference")
                .present(date, "date")
                .present(stage, "stage")
                .present(funder, "funder")
                .present(beneficiary, "beneficiary")
                .present(deal, "deal")
                .notEmpty(preamble, "agreement.preamble")
                .notEmpty(articles, "agreement.articles")
                .present(annexes, "annexes")
                .that(stage != Stage.FINAL || check != null, "agreement.checkPage")
                .orRefuse();
    }

    @Override
    public Sheet sheet() {
        return new AgreementPages(this).sheet();
    }
}
