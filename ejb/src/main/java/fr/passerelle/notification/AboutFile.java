package fr.passerelle.notification;

import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.reports.part.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a mail that say which file it is of: project, call, until when, whom to ring. */
@ApplicationScoped
class AboutFile {
    @Inject
    private Issuers issuers;

    @Inject
    private Clock clock;

    String to(FileNotice.Audience audience, FileRow.Matter file, Language language) {
        Locale locale = language.locale();
        List<String> lines = new ArrayList<>();
        add(lines, locale, "organisation", file.organisation());
        add(lines, locale, "project", file.project());
        add(lines, locale, "call", file.call());
        if (audience == FileNotice.Audience.ORGANISATION) {
            add(lines, locale, "before", day(file.before(), locale));
            add(lines, locale, "contact", file.contact().isBlank() ? office() : file.contact());
        }
        return String.join("\n", lines);
    }

    private String office() {
        Contact contact = issuers.on(Paris.today(clock)).contact();
        return Stream.of(contact.service(), contact.phone(), contact.mail())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, Locale locale, String what, String value) {
        if (!value.isBlank()) {
            lines.add(Texts.of(locale, "mail.about." + what, value));
        }
    }

    private static String day(LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }
}
