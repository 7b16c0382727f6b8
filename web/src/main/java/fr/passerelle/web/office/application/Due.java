package fr.passerelle.web.office.application;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When somebody should have acted on a file, in words: En retard de 3 jours, Aujourd’hui, Dans 5 jours. */
@Named
@RequestScoped
public class Due {
    private static final int NEAR = 15;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Clock clock;

    public boolean isLate(LocalDate day) {
        return day != null && day.isBefore(today());
    }

    /** Late or soon: worth saying in words beside the day itself. */
    public boolean isNear(LocalDate day) {
        return day != null && ChronoUnit.DAYS.between(today(), day) <= NEAR;
    }

    public String words(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days < 0) {
            return days == -1 ? texts.web("due.lateOne") : texts.web("due.late", -days);
        }
        if (days < 2) {
            return texts.web(days == 0 ? "due.today" : "due.tomorrow");
        }
        return days <= NEAR ? texts.web("due.in", days) : texts.dense(day);
    }

    private LocalDate today() {
        return Paris.today(clock);
    }
}
