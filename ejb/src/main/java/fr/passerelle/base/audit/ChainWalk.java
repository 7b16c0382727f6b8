package fr.passerelle.base.audit;

import java.util.Optional;

/** Walks the audit chain from its origin and stops at the first line that was altered, removed or moved. */
final class ChainWalk {
    /** The hash before the first line. */
    static final String ORIGIN = "0".repeat(64);

    private long seq;
    private String hash;

    ChainWalk() {
        this(0, ORIGIN);
    }

    /** After a line that is known to be sound. */
    ChainWalk(long seq, String hash) {
        this.seq = seq;
        this.hash = hash;
    }

    /** False when this line does not follow the one before it. */
    boolean accept(ChainLink link, String storedHash) {
        boolean follows = link.seq() == seq + 1
                && link.previousHash().equals(hash)
                && link.hash().equals(storedHash);
        if (follows) {
            seq = link.seq();
            hash = storedHash;
        }
        return follows;
    }

    /** The position of the first wrong line. */
    long broken() {
        return seq + 1;
    }

    long lastSeq() {
        return seq;
    }

    /** At the end: wrong when lines are missing before the recorded head. */
    Optional<Long> endsAt(long headSeq, String headHash) {
        return seq == headSeq && hash.equals(headHash) ? Optional.empty() : Optional.of(broken());
    }
}
