package fr.passerelle.demo;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the demonstration at the first start and writes {@code demo-accounts.txt} beside the data for bin/run. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    @Inject
    private Settings settings;

    @Inject
    private CurrentActor actor;

    @Inject
    private DemoScript script;

    @PostConstruct
    void load() {
        settings.demoPassword().ifPresent(password -> {
            if (actor.call(Act.DEMONSTRATION, script::isNeeded)) {
                script.play(password);
            }
            writeAccounts();
        });
    }

    private void writeAccounts() {
        try {
            Path file = settings.dataDirectory().resolve("demo-accounts.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, DemoPeople.table());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
