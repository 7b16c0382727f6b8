package fr.passerelle.base.job;

import fr.passerelle.base.access.Act;
import java.util.UUID;

/** A job that this node holds for a while, and as what the product does it. */
record Leased(UUID jobId, Act act) {}
