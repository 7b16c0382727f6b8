package fr.passerelle.base.upkeep;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.account.FirstAdministrator;
import fr.passerelle.base.account.TokenPurpose;
import fr.passerelle.base.audit.FirstSealing;
import fr.passerelle.base.platform.ClockGuard;
import fr.passerelle.base.platform.DatabaseRole;
import fr.passerelle.base.platform.Log;
import fr.passerelle.base.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** What must hold before anybody is served: clocks that agree, and a way in for the first administrator. */
@Singleton
@PermitAll
@jakarta.ejb.Startup
public class Startup {
    private static final Log LOG = Log.of(Startup.class);

    @Inject
    private ClockGuard clockGuard;

    @Inject
    private DatabaseRole role;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private FirstSealing firstSealing;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Settings settings;

    @PostConstruct
    void start() {
        clockGuard.requireAgreement();
        if (role.changesSchema()) {
            LOG.warn("database.schemaOpen", Map.of("see", "docs/operating.md, PostgreSQL"));
        }
        currentActor.run(Act.FIRST_SEALING, firstSealing::run);
        if (settings.demoPassword().isEmpty()) {
            firstAdministrator.secretWhenEmpty().ifPresent(this::show);
        }
    }

    /** In the log and in a file that only the operator may read: there is no default password to forget. */
    private void show(String secret) {
        String link = settings.publicUrl() + TokenPurpose.FIRST_ADMINISTRATOR.path(secret);
        Path file = settings.dataDirectory().resolve("first-administrator.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            Files.writeString(file, link + System.lineSeparator());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        LOG.info("firstAdministrator.link", Map.of("link", link, "file", file));
    }
}
