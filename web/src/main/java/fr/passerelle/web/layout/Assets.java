package fr.passerelle.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the archive brings beside its classes. Addresses of styles, scripts, fonts and pictures carry the hash of all, so
 * that browsers keep them for ever.
 */
@Named
@ApplicationScoped
public class Assets {
    private static final String ROOT = "/resources/";

    @Inject
    private ServletContext servletContext;

    private final Map<String, Boolean> held = new ConcurrentHashMap<>();
    private String version;

    @PostConstruct
    void readVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            addAll(digest, ROOT);
            version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@code css/base.css} becomes {@code /resources/css/base.css?v=1a2b3c4d5e6f}. */
    public String path(String name) {
        return servletContext.getContextPath() + ROOT + name + "?v=" + version;
    }

    /** Whether the archive has this page; looked for on the disk once. */
    boolean holds(String page) {
        return held.computeIfAbsent(page, path -> {
            try {
                return servletContext.getResource(path) != null;
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException(path, impossible);
            }
        });
    }

    private void addAll(MessageDigest digest, String folder) throws IOException {
        Set<String> paths = servletContext.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                addAll(digest, path);
            } else {
                try (InputStream content = servletContext.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
        }
    }
}
