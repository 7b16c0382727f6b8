package fr.passerelle.base.once;

import java.util.UUID;

/** One operation of one account on one action: unique in the database. */
record OperationKey(UUID accountId, String action, UUID operationId) {}
