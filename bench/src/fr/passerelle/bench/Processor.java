package fr.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time spent so far (Linux): by the threads of a server that answer requests, and by all PostgreSQL processes.
 * On a busy machine it says what a page costs, where the clock says how long it waited for others.
 */
record Processor(double serverMillis, double databaseMillis) {
    private static final Path PROCESSES = Path.of("/proc");

    static Processor now(String serverPid) throws IOException {
        return new Processor(
                spent(PROCESSES.resolve(serverPid).resolve("task"), "default task"), spent(PROCESSES, "postgres"));
    }

    Processor since(Processor before) {
        return new Processor(serverMillis - before.serverMillis, databaseMillis - before.databaseMillis);
    }

    private static double spent(Path tasks, String name) throws IOException {
        double millis = 0;
        try (Stream<Path> all = Files.list(tasks)) {
            List<Path> numbered = all.filter(task -> task.getFileName().toString().matches("[0-9]+")).toList();
            for (Path task : numbered) {
                millis += spentByOne(task, name);
            }
        }
        return millis;
    }

    private static double spentByOne(Path task, String name) {
        try {
            return Files.readString(task.resolve("comm")).startsWith(name)
                    ? Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ")[0]) / 1e6
                    : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
