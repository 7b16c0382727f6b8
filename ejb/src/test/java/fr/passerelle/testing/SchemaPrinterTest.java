package fr.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.hibernate.tool.hbm2ddl.SchemaExport;
import org.hibernate.tool.schema.TargetType;
import org.junit.jupiter.api.Test;

/** Writes the DDL that Hibernate would make of the entities to {@code target/entities.sql}: a draft for migrations. */
class SchemaPrinterTest {
    @Test
    void writesADraftForMigrations() throws IOException {
        Path draft = Path.of("target", "entities.sql");
        Files.deleteIfExists(draft);
        new SchemaExport()
                .setOutputFile(draft.toString())
                .setDelimiter(";")
                .setFormat(true)
                .createOnly(EnumSet.of(TargetType.SCRIPT), TestDatabase.metadata(TestDatabase.h2()));
        assertThat(draft).content().contains("create table account", "create table mandate_aud");
    }
}
