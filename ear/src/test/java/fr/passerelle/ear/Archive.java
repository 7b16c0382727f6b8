package fr.passerelle.ear;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The delivered EAR, with one web module more: the tests that run inside. */
final class Archive {
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Archive() {}

    static EnterpriseArchive underTest() {
        EnterpriseArchive delivered = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Server.TARGET.resolve("passerelle.ear").toFile());
        String modules = text(delivered.get(DESCRIPTOR).getAsset())
                .replace(
                        "</application>",
                        "<module><web><web-uri>tests.war</web-uri><context-root>/in-container</context-root></web></module></application>");
        delivered.delete(DESCRIPTOR);
        return delivered.add(new StringAsset(modules), DESCRIPTOR).addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClass(Deployed.class)
                .addPackages(true, "fr.passerelle.ear.container")
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><security-domain>passerelle</security-domain></jboss-web>"),
                        "jboss-web.xml")
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String text(Asset asset) {
        try (Scanner scanner = new Scanner(asset.openStream(), StandardCharsets.UTF_8)) {
            return scanner.useDelimiter("\\A").next();
        }
    }
}
