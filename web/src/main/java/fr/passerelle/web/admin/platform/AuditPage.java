package fr.passerelle.web.admin.platform;

import fr.passerelle.base.audit.AuditFilter;
import fr.passerelle.base.audit.AuditReading;
import fr.passerelle.base.audit.AuditRow;
import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.audit.AuditVerifier;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Journal: what was done, when, by whom and to what, and whether nobody touched it since. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;
    private static final String PATH = "/admin/platform/audit.xhtml";

    @Inject
    private AuditReading reading;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private Notices notices;

    private String object = "";
    private String person = "";
    private LocalDate from;
    private LocalDate to;
    private int number = 1;
    private int pages = 1;
    private transient List<AuditRow> rows = List.of();
    private transient AuditVerification verification;

    public void load() {
        verification = verifier.lastVerification().orElse(null);
        pages = (int) Math.max(1, (reading.count(filter()) + SIZE - 1) / SIZE);
        number = Math.max(1, Math.min(number, pages));
        rows = reading.list(filter(), (number - 1) * SIZE, SIZE);
    }

    public String verify() {
        if (verifier.verify().isSound()) {
            notices.done("audit.verified");
        } else {
            notices.warn("audit.brokenTitle");
        }
        return PATH + "?faces-redirect=true";
    }

    private AuditFilter filter() {
        return new AuditFilter(object, person, from, to);
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public String getHref() {
        return PATH + "?object=" + encoded(object) + "&person=" + encoded(person) + "&from=" + typed(from) + "&to="
                + typed(to) + "&page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object == null ? "" : object.strip();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person.strip();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPages() {
        return pages;
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public AuditVerification getVerification() {
        return verification;
    }
}
