package fr.passerelle.ear.container;

import fr.passerelle.base.access.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;

/** One session bean of the deployed archive: its class, and the proxy that the container puts before it. */
record Service(Class<?> type, Object proxy) {
    private static final String MODULE = "java:app/ejb";

    /** Every session bean, found in the server's own directory. */
    static List<Service> all() throws NamingException, ClassNotFoundException {
        InitialContext directory = new InitialContext();
        List<Service> services = new ArrayList<>();
        for (NameClassPair entry : Collections.list(directory.list(MODULE))) {
            if (entry.getName().contains("!")) {
                Class<?> type = Class.forName(
                        entry.getName().replaceAll(".*!", ""),
                        false,
                        Thread.currentThread().getContextClassLoader());
                services.add(new Service(type, directory.lookup(MODULE + "/" + entry.getName())));
            }
        }
        return services;
    }

    List<Method> methods() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    boolean allows(Method method, Actor caller) {
        return saysWho(method) ? names(method, caller) : names(type, caller);
    }

    private static boolean saysWho(AnnotatedElement element) {
        return element.isAnnotationPresent(RolesAllowed.class) || element.isAnnotationPresent(PermitAll.class);
    }

    private static boolean names(AnnotatedElement element, Actor caller) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        return element.isAnnotationPresent(PermitAll.class)
                || roles != null && Arrays.stream(roles.value()).anyMatch(caller::isIn);
    }

    /** Calls with nothing in hand: whoever is not allowed is refused before that matters. */
    void call(Method method) throws Throwable {
        try {
            method.invoke(
                    proxy,
                    Arrays.stream(method.getParameterTypes())
                            .map(Service::nothing)
                            .toArray());
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }
}
