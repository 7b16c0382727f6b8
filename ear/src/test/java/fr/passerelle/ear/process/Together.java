package fr.passerelle.ear.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at the same time. */
final class Together {
    private static final int THREADS = 3;

    private Together() {}

    /** What one of them does. */
    @FunctionalInterface
    interface Deed<T> {
        void by(T one) throws Exception;
    }

    /** Does it for each, a few at a time, and fails with the first that failed. */
    static <T> void each(Collection<T> all, Deed<T> deed) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> waiting = new ArrayList<>();
            for (T one : all) {
                waiting.add(threads.submit(() -> {
                    deed.by(one);
                    return null;
                }));
            }
            for (Future<?> answer : waiting) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
