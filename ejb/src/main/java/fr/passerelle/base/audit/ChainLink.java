package fr.passerelle.base.audit;

import fr.passerelle.base.platform.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** One fact at its place in the chain; its hash covers the fact, the place and the hash before it. */
record ChainLink(long seq, AuditFact fact, String previousHash) {
    String hash() {
        String canonical = String.join(
                "\n",
                Long.toString(seq),
                fact.at().truncatedTo(ChronoUnit.MICROS).toString(),
                fact.actorId().toString(),
                fact.action(),
                fact.objectType(),
                String.valueOf(fact.objectId()),
                fact.details(),
                previousHash);
        return Fingerprint.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
