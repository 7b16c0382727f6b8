package fr.passerelle.web.office.organisation;

import fr.passerelle.organisation.OrganisationFilter;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.organisation.OrganisationRow;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** All organisations; the search is in the address, so that it can be kept and sent. */
@Named("officeOrganisations")
@RequestScoped
public class OrganisationsPage {
    private static final int SIZE = 25;

    @Inject
    private Organisations organisations;

    @Inject
    private ReaderTexts texts;

    private String text = "";
    private OrganisationKind kind;
    private boolean waiting;
    private int page = 1;
    private long count;
    private List<OrganisationRow> rows;

    public void load() {
        OrganisationFilter filter = new OrganisationFilter(text, kind, waiting);
        count = organisations.count(filter);
        page = Math.max(1, Math.min(page, getPages()));
        rows = organisations.list(filter, (page - 1) * SIZE, SIZE);
    }

    public List<Choice> getKinds() {
        return texts.choices(OrganisationKind.values());
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** The address of this search, up to the number of the page. */
    public String getHref() {
        return "?text=" + URLEncoder.encode(Objects.toString(text, ""), StandardCharsets.UTF_8)
                + "&kind=" + (kind == null ? "" : kind.name())
                + "&waiting=" + waiting
                + "&page=";
    }

    public long getCount() {
        return count;
    }

    public List<OrganisationRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
