package fr.passerelle.reports.part;

/**
 * Someone who signs or represents.
 *
 * @param title the capacity in which they act, as in "président" or "vice-présidente déléguée"
 */
public record Person(String name, String title) {
    public Person {
        Checks.of().text(name, "person.name").text(title, "person.title").orRefuse();
    }
}
