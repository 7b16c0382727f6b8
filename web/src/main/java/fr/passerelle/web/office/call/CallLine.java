package fr.passerelle.web.office.call;

import java.io.Serializable;

/** A line being typed, of the pieces or of the grid; a line without a label is left out. */
public class CallLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private String label;
    private String help;
    private boolean required = true;
    private Integer weight;

    CallLine(String code, String label, String help) {
        this.code = code;
        this.label = label;
        this.help = help;
    }

    static CallLine blank() {
        return new CallLine(null, null, null);
    }

    boolean isFilled() {
        return label != null;
    }

    /** Begun without its name, which is not how a saved line is taken away. */
    boolean isNameless() {
        return code == null && label == null && (help != null || weight != null);
    }

    /** Null for a line that was never saved. */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}
