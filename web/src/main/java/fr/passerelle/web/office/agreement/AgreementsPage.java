package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementFilter;
import fr.passerelle.agreement.AgreementRow;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.PendingAward;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.web.agreement.AgreementProgress;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What is to prepare, then every agreement, late first; the search is in the address, so that it can be kept and sent. */
@Named("officeAgreements")
@RequestScoped
public class AgreementsPage {
    private static final int SIZE = 25;
    private static final int YEARS_BEFORE = 3;
    private static final int YEARS_AFTER = 5;

    @Inject
    private AgreementBook book;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Clock clock;

    private String text = "";
    private AgreementState state;
    private Integer year;
    private int page = 1;
    private long count;
    private List<AgreementRow> rows;
    private List<PendingAward> pending = List.of();

    /** How many agreements stand in a state, for a link to them. */
    public record Counter(AgreementState state, long count) {}

    public void load() {
        AgreementFilter filter = new AgreementFilter(text, state == null ? Set.of() : Set.of(state), year);
        count = book.count(filter);
        page = Math.max(1, Math.min(page, getPages()));
        rows = book.list(filter, (page - 1) * SIZE, SIZE);
        if (!isFiltered() && page == 1) {
            pending = book.listPending();
        }
    }

    public boolean isFiltered() {
        return state != null || year != null || (text != null && !text.isBlank());
    }

    /** The states in which somebody has something to do. */
    public List<Counter> getCounters() {
        return Arrays.stream(AgreementState.values())
                .filter(AgreementState::isOpen)
                .map(open -> new Counter(open, book.count(new AgreementFilter("", Set.of(open), null))))
                .toList();
    }

    public String reason(PendingAward award) {
        return texts.web(
                AgreementProgress.reason(award.standing()) + ".year",
                award.most(),
                String.valueOf(award.year()),
                getThreshold());
    }

    public boolean late(AgreementRow row) {
        return row.isLate(Paris.today(clock));
    }

    public List<Choice> getStates() {
        return texts.choices(AgreementState.values());
    }

    public List<String> getYears() {
        LocalDate today = Paris.today(clock);
        return IntStream.rangeClosed(today.getYear() - YEARS_BEFORE, today.getYear() + YEARS_AFTER)
                .mapToObj(String::valueOf)
                .toList();
    }

    public boolean isPreparer() {
        return book.isPreparer();
    }

    public Money getThreshold() {
        return book.threshold();
    }

    /** The address of this search, up to the number of the page. */
    public String getHref() {
        return "?text=" + URLEncoder.encode(Objects.toString(text, ""), StandardCharsets.UTF_8)
                + "&state=" + (state == null ? "" : state.name())
                + "&year=" + (year == null ? "" : year)
                + "&page=";
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public List<PendingAward> getPending() {
        return pending;
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AgreementState getState() {
        return state;
    }

    public void setState(AgreementState state) {
        this.state = state;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
