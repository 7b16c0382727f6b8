package fr.passerelle.web.office.application;

import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.call.Calls;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.ReaderTexts;
import fr.passerelle.web.words.Tones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

@Named("applicationList")
@RequestScoped
public class ListPage {
    private static final int SIZE = 25;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Tones tones;

    @Inject
    private Due due;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private ListQuery query = ListQuery.ALL;
    private List<ListRow> rows = List.of();
    private ListChoices choices;
    private int count;
    private int page = 1;

    public void load() {
        query = ListQuery.of(request.getParameterMap());
        ApplicationFilter filter = query.filter(viewer.actor().accountId());
        count = applications.count(filter);
        page = Math.max(1, Math.min(page, getPages()));
        rows = count == 0 ? List.of() : drawn(applications.list(filter, first(), SIZE));
    }

    private List<ListRow> drawn(List<ApplicationRow> found) {
        ListRow.Words words = new ListRow.Words(texts, tones, due);
        List<ListRow> lines = new ArrayList<>(found.size());
        for (ApplicationRow row : found) {
            String address = ListPlace.address(row.id(), first() + lines.size(), query);
            lines.add(words.row(row, request.getContextPath() + address));
        }
        return lines;
    }

    /** 312 dossiers; plus de 1 000 dossiers : affinez la recherche. */
    public String getCountWords() {
        if (count > Applications.MOST_COUNTED) {
            return texts.web("list.many", Applications.MOST_COUNTED);
        }
        return count == 1 ? texts.web("list.one") : texts.web("list.count", count);
    }

    public int getPages() {
        return Math.max(1, (Math.min(count, Applications.MOST_COUNTED) + SIZE - 1) / SIZE);
    }

    /** What each filter offers, made once: the page asks for it more than once. */
    public ListChoices getChoices() {
        if (choices == null) {
            choices = ListChoices.of(texts, applications.instructors(), calls.listAll());
        }
        return choices;
    }

    public List<ListRow> getRows() {
        return rows;
    }

    private int first() {
        return (page - 1) * SIZE;
    }

    public boolean isNone() {
        return count == 0;
    }

    public ListQuery getQuery() {
        return query;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
