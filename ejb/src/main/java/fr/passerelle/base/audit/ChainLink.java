package fr.passerelle.base.audit;

import fr.passerelle.base.platform.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/**
 * One fact at its place in the chain; its hash covers the fact, the place and the hash before it.
 *
 * @param facts the hash of what the object of the line said then; null when nothing of it is sealed
 */
record ChainLink(long seq, AuditFact fact, String facts, String previousHash) {
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
        // Lines from before facts were sealed keep the hash that they had.
        String whole = facts == null ? canonical : canonical + "\n" + facts;
        return Fingerprint.sha256(whole.getBytes(StandardCharsets.UTF_8));
    }
}
