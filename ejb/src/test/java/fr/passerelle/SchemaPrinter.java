package fr.passerelle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.hbm2ddl.SchemaExport;
import org.hibernate.tool.schema.TargetType;

/**
 * Prints the tables that the entities call for, in PostgreSQL's words: a start for the next migration, to be finished by
 * hand (constraints, indexes). Run it with a name filter: {@code SchemaPrinter application}.
 */
public final class SchemaPrinter {
    private SchemaPrinter() {}

    public static void main(String[] args) throws IOException {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("hibernate.type.preferred_enum_jdbc_type", "VARCHAR")
                .applySetting("org.hibernate.envers.audit_table_suffix", "_aud")
                .applySetting("org.hibernate.envers.revision_field_name", "rev")
                .applySetting("org.hibernate.envers.revision_type_field_name", "revtype")
                .applySetting("org.hibernate.envers.store_data_at_delete", "true")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        mapped(Path.of(args[0])).forEach(sources::addAnnotatedClass);
        var builder = sources.getMetadataBuilder()
                .applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        converters(Path.of(args[0])).forEach(builder::applyAttributeConverter);
        Metadata metadata = builder.build();
        Path script = Files.createTempFile("schema", ".sql");
        new SchemaExport()
                .setOutputFile(script.toString())
                .setDelimiter(";")
                .setFormat(true)
                .setOverrideOutputFileContent()
                .createOnly(EnumSet.of(TargetType.SCRIPT), metadata);
        System.out.println(Files.readString(script));
    }

    private static List<Class<?>> mapped(Path classes) throws IOException {
        return classes(classes)
                .filter(type -> type.isAnnotationPresent(Entity.class)
                        || type.isAnnotationPresent(Embeddable.class)
                        || type.isAnnotationPresent(MappedSuperclass.class))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends AttributeConverter<?, ?>>> converters(Path classes) throws IOException {
        return classes(classes)
                .filter(type -> type.isAnnotationPresent(Converter.class)
                        && type.getAnnotation(Converter.class).autoApply())
                .<Class<? extends AttributeConverter<?, ?>>>map(
                        type -> (Class<? extends AttributeConverter<?, ?>>) type)
                .toList();
    }

    private static Stream<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
            return all.stream().map(file -> load(root.relativize(file).toString()));
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.replace('/', '.').replaceAll("\\.class$", ""),
                    false,
                    SchemaPrinter.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
