package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationFilter;
import fr.passerelle.application.ApplicationFilter.Order;
import fr.passerelle.application.ApplicationFilter.Signal;
import fr.passerelle.application.ApplicationRow;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.Applications;
import fr.passerelle.call.Calls;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import fr.passerelle.web.faces.Tones;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.office.Due;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
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
    private Texts texts;

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

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.web("list.anyState")));
        choices.add(new Choice(ListQuery.IN_HAND, texts.web("list.inHand")));
        Arrays.stream(ApplicationState.values())
                .filter(ApplicationState::isFiled)
                .forEach(state -> choices.add(new Choice(state.name(), texts.of(state))));
        return choices;
    }

    public List<Choice> getInstructors() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.web("list.anyInstructor")));
        choices.add(new Choice(ListQuery.ME, texts.web("list.me")));
        choices.add(new Choice(ListQuery.NOBODY, texts.web("list.nobody")));
        applications.instructors().forEach((id, name) -> choices.add(new Choice(id.toString(), name)));
        return choices;
    }

    public List<Choice> getCalls() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.web("list.anyCall")));
        calls.listAll()
                .forEach(call ->
                        choices.add(new Choice(call.id().toString(), (call.title() + " " + call.edition()).strip())));
        return choices;
    }

    public List<Choice> getSignals() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.web("list.anySignal")));
        Arrays.stream(Signal.values())
                .forEach(signal -> choices.add(new Choice(signal.name(), texts.web("list.signal." + signal))));
        return choices;
    }

    public List<Choice> getOrders() {
        return Arrays.stream(Order.values())
                .map(order -> new Choice(order.name(), texts.web("list.order." + order)))
                .toList();
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
