package fr.passerelle.form;

import java.util.List;

/** Something that keeps a request from being filed: the form field, the code of the reason, and what fills its text. */
public record Gap(String field, String code, List<Object> args) {
    public static Gap of(String field, String code, Object... args) {
        return new Gap(field, code, List.of(args));
    }
}
