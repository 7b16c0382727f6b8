package fr.passerelle.web.layout;

import java.util.Arrays;
import java.util.Locale;

/** The four parts of the site: open to all, the associations' portal, the staff's office, administration. */
public enum Area {
    OPEN,
    PORTAL,
    OFFICE,
    ADMIN;

    /** {@code /office/...} is in the office; what is nowhere is open. */
    public static Area of(String path) {
        return Arrays.stream(values())
                .filter(area -> path.startsWith("/" + area.name().toLowerCase(Locale.ROOT) + "/"))
                .findFirst()
                .orElse(OPEN);
    }
}
