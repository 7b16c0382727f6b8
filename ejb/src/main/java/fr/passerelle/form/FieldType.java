package fr.passerelle.form;

/** How an answer is typed and read back. */
public enum FieldType {
    LINE,
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    YES_NO,
    CHOICE,
    COMMUNES,
    AGREE,
    EMAIL,
    PHONE
}
