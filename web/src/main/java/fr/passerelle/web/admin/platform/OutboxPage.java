package fr.passerelle.web.admin.platform;

import fr.passerelle.base.mail.MailState;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.mail.OutboxRow;
import fr.passerelle.base.upkeep.Watch;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Mails that wait, left or failed; their text, which holds links, is shown in a demonstration alone. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private static final String PATH = "/admin/platform/outbox.xhtml";

    @Inject
    private Outbox outbox;

    @Inject
    private Watch watch;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private String state = "";
    private int number = 1;
    private int pages;
    private transient List<OutboxRow> rows;
    private transient List<Tab> tabs;
    private boolean mailServer;

    public void load() {
        mailServer = watch.look().mailServer();
        pages = (int) Math.max(1, (outbox.count(shown()) + SIZE - 1) / SIZE);
        number = Math.max(1, Math.min(number, pages));
        rows = outbox.list(shown(), (number - 1) * SIZE, SIZE);
        tabs = new ArrayList<>();
        tabs.add(new Tab(texts.web("outbox.all", outbox.count(null)), PATH, shown() == null));
        for (MailState each : MailState.values()) {
            String name = texts.web("outbox.tab", each, outbox.count(each));
            tabs.add(new Tab(name, PATH + "?state=" + each, each == shown()));
        }
    }

    public String retry(UUID id) {
        outbox.retry(id);
        notices.done("outbox.retried");
        return PATH + "?faces-redirect=true";
    }

    private MailState shown() {
        return Arrays.stream(MailState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public String toneOf(OutboxRow row) {
        return switch (row.state()) {
            case SENT -> "done";
            case WAITING -> "wait";
            case FAILED -> "error";
        };
    }

    public boolean mayRetry(OutboxRow row) {
        return row.state() == MailState.FAILED;
    }

    public String getHref() {
        return PATH + "?state=" + (shown() == null ? "" : shown()) + "&page=";
    }

    /** A link that shows one state. */
    public record Tab(String name, String href, boolean current) {}

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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

    public List<OutboxRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public boolean isMailServer() {
        return mailServer;
    }
}
