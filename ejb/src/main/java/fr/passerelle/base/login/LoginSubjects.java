package fr.passerelle.base.login;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.password.Secret;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whose tries are counted: the account, or the device when it is known, and the address. Logins are hashed. */
final class LoginSubjects {
    static final String ADDRESS = "address:";

    private LoginSubjects() {}

    /** In a fixed order, so that two attempts never wait for each other in a circle. */
    static List<String> of(LoginAttempt attempt, boolean deviceKnown) {
        String person = deviceKnown
                ? "device:" + Secret.sha256(attempt.device())
                : "account:" + Secret.sha256(Account.normalised(attempt.login()));
        return List.of(person, ADDRESS + network(attempt.address()));
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
            java.util.Arrays.fill(bytes, 8, 16, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
