package fr.passerelle.base.once;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.seen.Seen;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;

@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class OnceInterceptor {
    @Inject
    private OperationContext context;

    @Inject
    private OperationRepository operations;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Seen seen;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!isAsked() || !context.enter()) {
            return call.proceed();
        }
        try {
            Optional<UUID> operation = context.id();
            return operation.isPresent() ? guarded(call, operation.get()) : fresh(call);
        } finally {
            context.leave();
        }
    }

    private Object guarded(InvocationContext call, UUID operation) throws Exception {
        Method method = call.getMethod();
        String action = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        OperationKey key = new OperationKey(currentActor.get().accountId(), action, operation);
        String payload = Fingerprint.of(call.getParameters());
        if (!operations.claim(key, payload)) {
            return outcomeOf(operations.get(key), payload, method.getReturnType());
        }
        Object outcome = fresh(call);
        operations.complete(key, outcome == null ? null : outcome.toString());
        return outcome;
    }

    /** The work itself, done for the first time: on what its page showed, or not at all. */
    private Object fresh(InvocationContext call) throws Exception {
        return seen.during(call::proceed);
    }

    private Object outcomeOf(OperationRepository.Stored stored, String payload, Class<?> type) {
        if (!stored.payload().equals(payload)) {
            throw new RuleViolation("operation.reused");
        }
        if (stored.outcome() == null || type == void.class) {
            return null;
        }
        return type == UUID.class ? UUID.fromString(stored.outcome()) : stored.outcome();
    }

    /** Whether somebody asks for it now, rather than a timer or the start of the product. */
    private boolean isAsked() {
        try {
            context.id();
            return true;
        } catch (ContextNotActiveException outsideAnyRequest) {
            return false;
        }
    }
}
