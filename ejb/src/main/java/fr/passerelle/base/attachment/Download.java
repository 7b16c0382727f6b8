package fr.passerelle.base.attachment;

import java.io.InputStream;

/** A file on its way out; the receiver closes {@code content}. {@code size} in bytes. */
public record Download(String fileName, String mediaType, long size, InputStream content) {}
