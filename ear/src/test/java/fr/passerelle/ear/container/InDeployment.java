package fr.passerelle.ear.container;

import java.util.concurrent.ThreadFactory;

/** Threads that see what the thread of the test sees: the class loader, and with it the names and roles, of the deployment. */
final class InDeployment implements ThreadFactory {
    private final ClassLoader deployment = Thread.currentThread().getContextClassLoader();

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "in-deployment");
        thread.setContextClassLoader(deployment);
        thread.setDaemon(true);
        return thread;
    }
}
