package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.clause.Clause;
import fr.passerelle.clause.ClauseLibrary;
import fr.passerelle.clause.ClauseVersion;
import fr.passerelle.clause.Variable;
import fr.passerelle.web.words.Reader;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The optional clauses of an agreement: which ones, and what each aims at. */
@Named("agreementClauses")
@ViewScoped
public class ClausesPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClauseLibrary library;

    @Inject
    private Agreements agreements;

    @Inject
    private Reader reader;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Clock clock;

    private final Map<String, Boolean> ticked = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private transient List<ClauseVersion> offered;
    private long loaded;

    @Override
    public void load() {
        super.load();
        loaded = version();
        for (ChosenClause chosen : getAgreement().getClauses()) {
            ticked.put(chosen.getCode(), true);
            targets.put(chosen.getCode(), chosen.getTarget());
        }
    }

    public String save() {
        Terms now = new Terms(
                getAgreement().period(),
                getAgreement().getPaymentPlan(),
                getAgreement().getInKind(),
                getAgreement().getCircumstances(),
                chosen());
        agreements.compose(getId(), loaded, now);
        notices.done("clauses.saved", now.clauses().size());
        return toFile();
    }

    /** The page writes all clauses anew: it shows what was typed on this version of the agreement. */
    public Marks getSeen() {
        return Marks.of(Agreement.class, getId(), loaded);
    }

    private List<ChosenClause> chosen() {
        return getOffered().stream()
                .map(version -> version.getClause().getCode())
                .filter(code -> Boolean.TRUE.equals(ticked.get(code)))
                .map(code -> new ChosenClause(code, targets.get(code)))
                .toList();
    }

    public List<ClauseVersion> getOffered() {
        if (offered == null) {
            offered = library.optional(Paris.today(clock));
        }
        return offered;
    }

    public String title(Clause clause) {
        boolean french = Locale.FRENCH.getLanguage().equals(reader.getLocale().getLanguage());
        return clause.getCode() + " · " + (french ? clause.getTitle() : clause.getTitleEn());
    }

    /** The words of a clause, with brackets where its target goes. */
    public String words(ClauseVersion version) {
        return version.text()
                .filledWith(variable -> variable == Variable.TARGET ? "[…]" : texts.of(variable))
                .replaceAll("(?m)^- ", "");
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public Map<String, String> getTargets() {
        return targets;
    }
}
