package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.form.Answers;

/** A request and what was typed in it: enough to write letters and agreements of. */
public record TypedRequest(Application application, Answers typed) {

    /** The calendar year of the first amount. */
    public int firstYear() {
        return application.firstYear(typed);
    }
}
