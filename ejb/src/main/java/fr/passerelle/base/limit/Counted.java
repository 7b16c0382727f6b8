package fr.passerelle.base.limit;

import fr.passerelle.base.platform.Settings;
import java.time.Duration;
import java.util.Locale;

/** What is counted. */
enum Counted {
    /** Passwords tried on one account, by browsers that it does not know. */
    ACCOUNT,
    /** Passwords tried by one browser that an account knows. */
    DEVICE,
    /** Passwords tried from one address, whatever the account. */
    ADDRESS,
    /** The present password, asked again of the person who is signed in. */
    PRESENT_PASSWORD,
    RESET_MAILS_TO,
    REGISTRATION_MAILS_TO,
    INVITATION_MAILS_TO,
    /** Mails of any kind that one address, or one signed-in person, makes us send to others. */
    MAILS_FROM;

    private static final Duration MEMORY = Duration.ofHours(24);

    Limit limit(Settings settings) {
        return switch (this) {
            case ACCOUNT, DEVICE, PRESENT_PASSWORD -> new Limit(settings.signInTries(), MEMORY, true);
            case ADDRESS -> new Limit(settings.signInTriesOfAddress(), settings.signInWindow(), false);
            case RESET_MAILS_TO, REGISTRATION_MAILS_TO, INVITATION_MAILS_TO ->
                new Limit(settings.mailsToOnePerson(), settings.mailWindow(), false);
            case MAILS_FROM -> new Limit(settings.mailsFromOneAddress(), settings.mailWindow(), false);
        };
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
