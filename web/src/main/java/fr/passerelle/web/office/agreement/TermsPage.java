package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.InKind;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Period;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The terms that finance decides: of a new agreement on an award ({@code application}), or of one in preparation. */
@Named("agreementTerms")
@ViewScoped
public class TermsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementBook book;

    @Inject
    private Agreements agreements;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Viewer viewer;

    private UUID id;
    private UUID application;
    private long version;
    private final TermsForm form = new TermsForm();
    private transient Award award;

    /** Opens to who may prepare or change this agreement, while it changes; others read it. */
    public String open() {
        if (id == null && application == null) {
            throw new NotFound();
        }
        if (id == null) {
            award = agreements.toPrepare(application);
            form.setPaymentPlan(PlanChoice.USUAL);
            form.take(book.usualPeriod(application));
            form.open(book.sells(application));
            return null;
        }
        Agreement agreement = book.get(id);
        if (!agreement.allowedActions(viewer.actor()).contains(AgreementAction.ISSUE)) {
            notices.warn("agreement.notChangeable", agreement.getReference());
            return getBack() + "&faces-redirect=true";
        }
        application = agreement.getApplicationId();
        version = agreement.getVersion();
        form.take(agreement);
        PlanChoice.show(form);
        return null;
    }

    public String save() {
        if (id == null) {
            id = agreements.prepare(application, terms(List.of()));
            notices.done("agreement.prepared", book.get(id).getReference());
        } else {
            agreements.compose(id, version, terms(book.get(id).getClauses()));
            notices.done("agreement.composed");
        }
        warn();
        return getBack() + "&faces-redirect=true";
    }

    public Marks getSeen() {
        return id == null ? Marks.NONE : Marks.of(Agreement.class, id, version);
    }

    /** What was ticked and the budget of the request should say the same of European money. */
    private void warn() {
        boolean planned = book.plansEuFunds(application);
        if (planned != form.isEuFunds()) {
            notices.warn(planned ? "terms.euFundsPlanned" : "terms.euFundsNotPlanned");
        }
    }

    private Terms terms(List<ChosenClause> clauses) {
        return new Terms(
                new Period(form.getStart(), form.getEnd()),
                PlanChoice.of(form),
                new InKind(form.getInKind() == null ? Money.ZERO : form.getInKind(), form.getDescription()),
                form.options(),
                clauses);
    }

    public List<Choice> getPlans() {
        return PlanChoice.offered(id == null).stream()
                .map(plan -> new Choice(plan, texts.web("terms.plan." + plan.replace('/', '-'))))
                .toList();
    }

    public List<Choice> getStateAids() {
        return texts.choices(StateAidBasis.values());
    }

    public Award getAward() {
        if (award == null) {
            award = book.award(application);
        }
        return award;
    }

    public String getBack() {
        return id == null ? "/office/agreement/agreements.xhtml" : "/office/agreement/agreement.xhtml?id=" + id;
    }

    public TermsForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getApplication() {
        return application;
    }

    public void setApplication(UUID application) {
        this.application = application;
    }
}
