package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Letterhead;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all letters share: the head, the appeal channels, the signature, the way to check. */
record Letters(Texts texts, Formats formats) {
    Letters(Texts texts) {
        this(texts, new Formats(texts.language()));
    }

    Letterhead head(Funder from, Beneficiary to, LocalDate date, String reference, String subject) {
        return new Letterhead(
                texts.set(String.join("\n", from.address())),
                texts.set(address(to)),
                texts.get("letter.placeAndDate", from.place(), formats.date(date)),
                texts.set(file(from.contact(), reference)),
                texts.set(subject));
    }

    private void appeals(Flow flow, Funder funder) {
        Court court = funder.court();
        String address = String.join(", ", funder.address());
        String service = funder.contact().service();
        flow.section(texts.get("appeal.title"))
                .note(texts.get("appeal.intro"))
                .noteBullet(texts.get("appeal.gracious", formats.the(funder.name()), service, address))
                .noteBullet(texts.get("appeal.court", small(court.name()), court.address(), court.website()));
    }

    /** How to appeal, then how to check the paper: the last words of the one stand with the other, never a code alone on a page. */
    void end(Flow flow, Funder funder, CheckPage page) {
        appeals(flow, funder);
        if (page == null) flow.note(texts.get("appeal.suspends"));
        else check(flow, page, texts.get("appeal.suspends"));
    }

    /** In the middle of a sentence. */
    private String small(String name) {
        return name.substring(0, 1).toLowerCase(texts.language().locale()) + name.substring(1);
    }

    void signature(Flow flow, Funder funder) {
        Person person = funder.representative();
        flow.closing(
                texts.get("letter.for", formats.the(funder.name()), capital(person.title())),
                person.name(),
                texts.get("letter.regards"));
    }

    /** A line of its own starts with a capital. */
    private String capital(String title) {
        return title.substring(0, 1).toUpperCase(texts.language().locale()) + title.substring(1);
    }

    void check(Flow flow, CheckPage page) {
        if (page != null) check(flow, page, "");
    }

    private void check(Flow flow, CheckPage page, String before) {
        String code = page.code().isBlank() ? "" : texts.get("check.code", page.code(), formats.date(page.issuedOn()));
        flow.check(page.url(), texts.get("check.explanation"), code, before);
    }

    /** Name, mail and telephone on one line. */
    String reach(Contact contact) {
        return Stream.of(contact.service(), contact.name(), contact.mail(), contact.phone())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String address(Beneficiary to) {
        String attention = texts.get(
                "letter.attention",
                to.representative().name(),
                to.representative().title());
        return to.name() + "\n" + attention + "\n" + String.join("\n", to.address());
    }

    private String file(Contact contact, String reference) {
        return Stream.of(
                        texts.get("letter.reference", reference),
                        texts.get("letter.followedBy", contact.name().isBlank() ? contact.service() : contact.name()),
                        contact.mail(),
                        contact.phone())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
