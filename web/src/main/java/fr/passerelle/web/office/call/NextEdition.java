package fr.passerelle.web.office.call;

import java.io.Serializable;
import java.time.LocalDateTime;

/** The name and the dates of the edition that follows, as they are typed. */
public class NextEdition implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nextEdition;
    private LocalDateTime nextOpensAt;
    private LocalDateTime nextClosesAt;

    public String getNextEdition() {
        return nextEdition;
    }

    public void setNextEdition(String nextEdition) {
        this.nextEdition = nextEdition;
    }

    public LocalDateTime getNextOpensAt() {
        return nextOpensAt;
    }

    public void setNextOpensAt(LocalDateTime nextOpensAt) {
        this.nextOpensAt = nextOpensAt;
    }

    public LocalDateTime getNextClosesAt() {
        return nextClosesAt;
    }

    public void setNextClosesAt(LocalDateTime nextClosesAt) {
        this.nextClosesAt = nextClosesAt;
    }
}
