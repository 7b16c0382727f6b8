package fr.passerelle.testing;

import fr.passerelle.base.access.OutsideContainer;
import fr.passerelle.base.password.QuickPasswords;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.store.TestReferences;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;

/** What the server adds to CDI: session beans, the entity manager, and here a clock and settings for tests. */
class ServerParts implements Extension {
    void addSessionBeans(@Observes BeforeBeanDiscovery discovery) {
        discovery.addAnnotatedType(SessionBeanInterceptor.class, SessionBeanInterceptor.class.getName());
        discovery.addAnnotatedType(OutsideContainer.class, OutsideContainer.class.getName());
        discovery.addAnnotatedType(QuickPasswords.class, QuickPasswords.class.getName());
        discovery.addAnnotatedType(Heard.class, Heard.class.getName());
        discovery.addAnnotatedType(TestReferences.class, TestReferences.class.getName());
        discovery.addAnnotatedType(TestJob.class, TestJob.class.getName());
        addSessionBean(discovery, Counter.class);
        for (Class<?> type : Classes.annotated(Stateless.class, Singleton.class)) {
            addSessionBean(discovery, type);
        }
    }

    private static void addSessionBean(BeforeBeanDiscovery discovery, Class<?> type) {
        discovery
                .addAnnotatedType(type, type.getName())
                .add(ApplicationScoped.Literal.INSTANCE)
                .add(new SessionBean.Literal());
    }

    void injectEntityManagers(@Observes ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().getJavaClass().getSimpleName().equals("Clocks")
                || type.getAnnotatedType().getJavaClass() == Settings.class) {
            type.veto();
            return;
        }
        type.configureAnnotatedType()
                .filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
                .forEach(field -> field.add(InjectLiteral.INSTANCE));
    }

    void addBeans(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<EntityManager>addBean()
                .addTransitiveTypeClosure(EntityManager.class)
                .createWith(context -> currentEntityManager());
        discovery.<Clock>addBean().addTypes(Clock.class).createWith(context -> new TestClock());
        discovery
                .<Settings>addBean()
                .addTypes(Settings.class)
                .scope(ApplicationScoped.class)
                .createWith(context -> TestSettings.settings());
    }

    private static EntityManager currentEntityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                ServerParts.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (method.getName().equals("isJoinedToTransaction")) {
                        return TestTransactions.isActive();
                    }
                    try {
                        return method.invoke(TestTransactions.entityManager(), args);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }
}
