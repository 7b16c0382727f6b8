package fr.passerelle.base.limit;

import fr.passerelle.base.password.Secret;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Of whom something is counted. Logins and secrets are hashed. */
public record Tally(Counted kind, String key) {
    public static Tally account(String login) {
        return new Tally(Counted.ACCOUNT, hashed(login));
    }

    /** @param secret what the cookie of a known browser holds */
    public static Tally device(String secret) {
        return new Tally(Counted.DEVICE, Secret.sha256(secret));
    }

    public static Tally address(String address) {
        return new Tally(Counted.ADDRESS, network(address));
    }

    public static Tally presentPassword(UUID accountId) {
        return new Tally(Counted.PRESENT_PASSWORD, accountId.toString());
    }

    public static Tally resetMailsTo(String mail) {
        return new Tally(Counted.RESET_MAILS_TO, hashed(mail));
    }

    public static Tally registrationMailsTo(String mail) {
        return new Tally(Counted.REGISTRATION_MAILS_TO, hashed(mail));
    }

    public static Tally invitationMailsTo(String mail) {
        return new Tally(Counted.INVITATION_MAILS_TO, hashed(mail));
    }

    public static Tally mailsFrom(String address) {
        return new Tally(Counted.MAILS_FROM, network(address));
    }

    public static Tally mailsFrom(UUID accountId) {
        return new Tally(Counted.MAILS_FROM, accountId.toString());
    }

    String text() {
        return kind.prefix() + key;
    }

    private static String hashed(String login) {
        return Secret.sha256(login.strip().toLowerCase(Locale.ROOT));
    }

    /** The address itself, or the /64 network of an IPv6 one: a home owns all of it. */
    static String network(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.%]+")) {
            return "unknown";
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceAll("%.*", ""));
            if (!(parsed instanceof Inet6Address)) {
                return parsed.getHostAddress();
            }
            byte[] bytes = parsed.getAddress();
            Arrays.fill(bytes, 8, 16, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
