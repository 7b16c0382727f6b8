package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads foreign files on few threads and for a limited time each, so that a file made to exhaust a parser costs one
 * refusal and not the server. A reader that does not come back keeps its place until it ends: places bound the memory.
 */
final class BoundedWorker {
    private final Semaphore places;
    private final Duration patience;

    BoundedWorker(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    <T> T run(Callable<T> reading) throws IOException {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return reading.call();
            } finally {
                places.release();
            }
        });
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RuleViolation.onField("file", "attachment.busy");
            }
            start(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw RuleViolation.onField("file", "attachment.tooComplex");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file was read", stopped);
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        }
    }

    private static void start(FutureTask<?> task) {
        Thread thread = new Thread(task, "attachment-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** Parsers answer a hostile file with any runtime exception: all mean "cannot be read". Errors of the JVM fly. */
    private static IOException unwrapped(Throwable cause) {
        if (cause instanceof RuleViolation refusal) {
            throw refusal;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            throw RuleViolation.onField("file", "attachment.tooComplex");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
