package fr.passerelle.testing;

import fr.passerelle.base.access.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;

/** What the container does around a session bean: refuse the caller without role, then give it a transaction. */
@SessionBean
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class SessionBeanInterceptor {
    @Inject
    private CurrentActor currentActor;

    @AroundInvoke
    Object around(InvocationContext call) {
        Method method = call.getMethod();
        if (!isAllowed(method) && !(isSilent(method) && isAllowed(method.getDeclaringClass()))) {
            throw new EJBAccessException(method.toString());
        }
        return TestTransactions.call(attribute(method), () -> proceed(call));
    }

    private boolean isAllowed(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        return element.isAnnotationPresent(PermitAll.class)
                || roles != null && Arrays.stream(roles.value()).anyMatch(currentActor.get()::isIn);
    }

    private static boolean isSilent(Method method) {
        return !method.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(RolesAllowed.class);
    }

    private static TransactionAttributeType attribute(Method method) {
        TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
        TransactionAttribute ofClass = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
        return own != null ? own.value() : ofClass != null ? ofClass.value() : TransactionAttributeType.REQUIRED;
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
