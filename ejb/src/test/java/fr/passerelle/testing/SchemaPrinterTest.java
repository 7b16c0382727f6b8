package fr.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes the DDL that Hibernate would make of the entities to {@code target/entities.sql}: a draft for migrations. */
class SchemaPrinterTest {
    @Test
    void writesADraftForMigrations() throws IOException {
        Path draft = Path.of("target", "entities.sql");
        Files.deleteIfExists(draft);
        Map<String, Object> scriptOnly = Map.of(
                "hibernate.hbm2ddl.auto", "none",
                "hibernate.format_sql", "true",
                "jakarta.persistence.schema-generation.scripts.action", "create",
                "jakarta.persistence.schema-generation.scripts.create-target", draft.toString());
        TestDatabase.metadata(TestDatabase.h2(), scriptOnly)
                .buildSessionFactory()
                .close();
        assertThat(draft).content().contains("create table account", "create table mandate_aud");
    }
}
