package fr.passerelle.form;

import fr.passerelle.call.FormSection;

/**
 * One thing that a form asks. {@code key} is what answers are stored under: {@code TITLE}, {@code BUDGET.C64_PAY},
 * {@code COFUNDER.2.NAME}, {@code INDICATOR.1.TARGET}, {@code REQUEST_YEAR.2}.
 */
public record Question(String key, FormSection section, FieldType type, boolean required, int maximum) {
    public static Question of(FormField field) {
        return new Question(field.name(), field.section(), field.type(), field.isRequired(), field.maximum());
    }

    /** The key without its row number: what labels are found by. */
    public String labelKey() {
        return key.replaceAll("\\.\\d+", "");
    }

    /** One of the numbered rows of a table of the form, such as the second co-funder. */
    public boolean isRow() {
        return key.matches("[A-Z_]+\\.\\d+.*");
    }

    /** The number of that row, from 1; 0 when this is no row. */
    public int row() {
        return isRow() ? Integer.parseInt(key.replaceAll("\\D+(\\d+).*", "$1")) : 0;
    }
}
