package fr.passerelle.web.open.call;

import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The deadline of a call for one's own calendar, with a reminder a week before: {@code /calendrier?id=}. */
@WebServlet("/calendrier")
public class CallCalendar extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Calls calls;

    @Inject
    private transient ReaderTexts texts;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ProjectCall call = calls.get(UUID.fromString(String.valueOf(request.getParameter("id"))));
            if (call.getWindow().isPermanent() || calls.closedAt(call.getId()) != null) {
                throw new NotFound();
            }
            response.setContentType("text/calendar");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + call.getReference() + ".ics\"");
            new CalendarOutputter().output(calendar(call), response.getWriter());
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Calendar calendar(ProjectCall call) {
        Instant closing = Paris.closing(call.getWindow().getClosesAt());
        String title = texts.web("call.calendarTitle", call.getTitle());
        VEvent event = new VEvent(closing.minus(Duration.ofHours(1)), closing, title);
        event.add(new Uid(call.getId() + "@passerelle"));
        event.replace(new DtStamp(clock.instant()));
        event.add(new Url(java.net.URI.create(settings.publicUrl() + "/open/call/call.xhtml?id=" + call.getId())));
        VAlarm reminder = new VAlarm(Duration.ofDays(-7));
        reminder.add(new Action(Action.VALUE_DISPLAY));
        reminder.add(new Description(title));
        event.add(reminder);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Passerelle//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return calendar;
    }
}
