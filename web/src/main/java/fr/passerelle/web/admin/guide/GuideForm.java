package fr.passerelle.web.admin.guide;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.web.layout.Area;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** One field of each kind, as the pages of the product read them. */
public class GuideForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private Siret siret;
    private EmailAddress mail;
    private String secret;
    private Area area;
    private String answer;
    private Set<String> several = Set.of();
    private boolean promise;
    private Money requested;
    private LocalDate start;
    private String purpose;
    private transient Part piece;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Siret getSiret() {
        return siret;
    }

    public void setSiret(Siret siret) {
        this.siret = siret;
    }

    public EmailAddress getMail() {
        return mail;
    }

    public void setMail(EmailAddress mail) {
        this.mail = mail;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public Area getArea() {
        return area;
    }

    public void setArea(Area area) {
        this.area = area;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Set<String> getSeveral() {
        return several;
    }

    public void setSeveral(Set<String> several) {
        this.several = several;
    }

    public boolean isPromise() {
        return promise;
    }

    public void setPromise(boolean promise) {
        this.promise = promise;
    }

    public Money getRequested() {
        return requested;
    }

    public void setRequested(Money requested) {
        this.requested = requested;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Part getPiece() {
        return piece;
    }

    public void setPiece(Part piece) {
        this.piece = piece;
    }
}
