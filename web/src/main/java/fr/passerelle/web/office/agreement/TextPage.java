package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.web.agreement.ArticleText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The words of an agreement, as they stand or as they were frozen. */
@Named("agreementText")
@ViewScoped
public class TextPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    private transient Draft draft;

    public List<ArticleText> getArticles() {
        return getDraft().articles().stream().map(ArticleText::of).toList();
    }

    public Draft getDraft() {
        if (draft == null) {
            draft = agreements.draft(getId());
        }
        return draft;
    }
}
