package fr.passerelle.form;

import static fr.passerelle.form.FieldType.AGREE;
import static fr.passerelle.form.FieldType.CHOICE;
import static fr.passerelle.form.FieldType.COMMUNES;
import static fr.passerelle.form.FieldType.DATE;
import static fr.passerelle.form.FieldType.EMAIL;
import static fr.passerelle.form.FieldType.LINE;
import static fr.passerelle.form.FieldType.NUMBER;
import static fr.passerelle.form.FieldType.PHONE;
import static fr.passerelle.form.FieldType.TEXT;
import static fr.passerelle.form.FieldType.YES_NO;

import fr.passerelle.call.FormSection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of questions (Cerfa 12156*06, sections 1 to 7), by section. {@link #maximum} is a length in characters
 * for texts and the greatest value for numbers. Labels and hints: {@code FormField.NAME} and {@code FormField.NAME.hint}.
 */
public enum FormField {
    CONTACT_NAME(FormSection.IDENTITY, LINE, true, 120),
    CONTACT_ROLE(FormSection.IDENTITY, LINE, true, 120),
    CONTACT_EMAIL(FormSection.IDENTITY, EMAIL, true, 254),
    CONTACT_PHONE(FormSection.IDENTITY, PHONE, true, 20),
    FIRST_REQUEST(FormSection.IDENTITY, YES_NO, true, 3),

    TITLE(FormSection.PROJECT, LINE, true, 160),
    AXIS(FormSection.PROJECT, CHOICE, true, 160),
    STAGE(FormSection.PROJECT, CHOICE, true, 20),
    NATURE(FormSection.PROJECT, CHOICE, true, 20),
    SUMMARY(FormSection.PROJECT, TEXT, true, 600),
    INITIATIVE(FormSection.PROJECT, TEXT, true, 1500),
    NEED(FormSection.PROJECT, TEXT, true, 3000),
    DESCRIPTION(FormSection.PROJECT, TEXT, true, 6000),
    PARTNERS(FormSection.PROJECT, TEXT, false, 3000),

    AUDIENCE(FormSection.PUBLIC_TERRITORY, TEXT, true, 3000),
    AUDIENCE_COUNT(FormSection.PUBLIC_TERRITORY, NUMBER, true, 1_200_000),
    COMMUNES_SERVED(FormSection.PUBLIC_TERRITORY, COMMUNES, true, 1000),
    PRIORITY_DISTRICT(FormSection.PUBLIC_TERRITORY, YES_NO, true, 3),

    START_DATE(FormSection.CALENDAR, DATE, true, 30),
    END_DATE(FormSection.CALENDAR, DATE, true, 30),
    YEARS(FormSection.CALENDAR, NUMBER, false, 10),
    STEPS(FormSection.CALENDAR, TEXT, true, 3000),

    VOLUNTEERS(FormSection.VOLUNTEERING, NUMBER, true, 100_000),
    VOLUNTEER_HOURS(FormSection.VOLUNTEERING, NUMBER, true, 1_000_000),
    VOLUNTEER_TRAINING(FormSection.VOLUNTEERING, TEXT, false, 2000),

    PURCHASING(FormSection.RESPONSIBLE_PURCHASING, TEXT, true, 2000),
    ACCESSIBILITY(FormSection.RESPONSIBLE_PURCHASING, TEXT, false, 2000),

    SIGNATORY_NAME(FormSection.COMMITMENTS, LINE, true, 120),
    SIGNATORY_ROLE(FormSection.COMMITMENTS, LINE, true, 120),
    PUBLIC_AID(FormSection.COMMITMENTS, CHOICE, true, 20),
    REPUBLICAN_CONTRACT(FormSection.COMMITMENTS, AGREE, true, 3),
    UP_TO_DATE(FormSection.COMMITMENTS, AGREE, true, 3),
    TRUE_STATEMENT(FormSection.COMMITMENTS, AGREE, true, 3);

    private final FormSection section;
    private final FieldType type;
    private final boolean required;
    private final int maximum;

    FormField(FormSection section, FieldType type, boolean required, int maximum) {
        this.section = section;
        this.type = type;
        this.required = required;
        this.maximum = maximum;
    }

    public FormSection section() {
        return section;
    }

    public FieldType type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public int maximum() {
        return maximum;
    }

    /** The fixed choices of this question; empty when they come from the call (axes) or when it has none. */
    public List<String> choices() {
        return switch (this) {
            case STAGE -> List.of("START_UP", "DEVELOPMENT", "CONSOLIDATION");
            case NATURE -> List.of("PROJECT", "OPERATING", "INVESTMENT");
            case PUBLIC_AID -> List.of("UP_TO_500000", "ABOVE_500000");
            default -> List.of();
        };
    }

    public static List<FormField> of(FormSection section) {
        return Stream.of(values()).filter(field -> field.section == section).toList();
    }
}
