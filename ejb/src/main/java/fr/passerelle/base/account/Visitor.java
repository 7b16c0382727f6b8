package fr.passerelle.base.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** From where and with what this request comes, as its owner would recognise it: no more is kept than they need. */
@RequestScoped
public class Visitor {
    private static final String UNKNOWN = "?";
    private static final int LONGEST_ADDRESS = 45;
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS", "Mac", "Linux",
            "Linux");

    private String device = UNKNOWN;
    private String address = UNKNOWN;

    /** @param userAgent what the browser says of itself, null when it says nothing */
    public void comes(String userAgent, String from) {
        String told = userAgent == null ? "" : userAgent;
        device = known(told, BROWSERS) + " · " + known(told, SYSTEMS);
        address = from == null ? UNKNOWN : from.substring(0, Math.min(from.length(), LONGEST_ADDRESS));
    }

    /** As in {@code Firefox · Windows}. */
    public String device() {
        return device;
    }

    public String address() {
        return address;
    }

    private static String known(String told, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
