package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationFilter.Order;
import fr.passerelle.application.reading.ApplicationFilter.Signal;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The list of requests as its address says it, so that it can be kept, sent and come back to. {@code state} is a state,
 * {@link #IN_HAND} or empty; {@code instructor} is {@link #ME}, {@link #NOBODY}, an account or empty. What an address
 * says wrong is left out.
 */
public record ListQuery(String text, String state, String instructor, String call, String signal, String order)
        implements Serializable {
    public static final String IN_HAND = "IN_HAND";
    public static final String ME = "me";
    public static final String NOBODY = "nobody";
    public static final ListQuery ALL = new ListQuery("", "", "", "", "", Order.NEWEST.name());

    public static ListQuery of(Map<String, String[]> parameters) {
        return new ListQuery(
                first(parameters, "text"),
                first(parameters, "state"),
                first(parameters, "instructor"),
                first(parameters, "call"),
                first(parameters, "signal"),
                constant(Order.class, first(parameters, "order")) == null
                        ? Order.NEWEST.name()
                        : first(parameters, "order"));
    }

    public static ListQuery in(ApplicationState state) {
        return new ListQuery("", state.name(), "", "", "", Order.LATE_FIRST.name());
    }

    public static ListQuery inHand() {
        return new ListQuery("", IN_HAND, "", "", "", Order.LATE_FIRST.name());
    }

    public ListQuery by(String who) {
        return new ListQuery(text, state, who, call, signal, order);
    }

    public ListQuery with(Signal seen) {
        return new ListQuery(text, state, instructor, call, seen.name(), order);
    }

    public ListQuery orderedBy(Order wanted) {
        return new ListQuery(text, state, instructor, call, signal, wanted.name());
    }

    public ApplicationFilter filter(UUID me) {
        return new ApplicationFilter(
                text,
                states(),
                instructor.equals(ME) ? me : id(instructor),
                instructor.equals(NOBODY),
                id(call),
                constant(Signal.class, signal),
                constant(Order.class, order));
    }

    /** The parameters of the address, those that say something, without a question mark. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        add(query, "text", text);
        add(query, "state", state);
        add(query, "instructor", instructor);
        add(query, "call", call);
        add(query, "signal", signal);
        add(query, "order", order);
        return query.toString();
    }

    public boolean isFiltered() {
        return !orderedBy(Order.NEWEST).equals(ALL.orderedBy(Order.NEWEST));
    }

    private Set<ApplicationState> states() {
        if (state.equals(IN_HAND)) {
            return ApplicationState.IN_HAND;
        }
        ApplicationState known = constant(ApplicationState.class, state);
        return known == null ? Set.of() : EnumSet.of(known);
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    private static UUID id(String typed) {
        try {
            return typed.length() == 36 ? UUID.fromString(typed) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
