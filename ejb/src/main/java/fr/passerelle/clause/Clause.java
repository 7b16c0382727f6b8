package fr.passerelle.clause;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.envers.Audited;

/** A place in the agreement that a text may fill: its article, its place inside it, and its title. */
@Entity
@Audited
public class Clause extends Persistent {
    private String code;

    @Enumerated(EnumType.STRING)
    private ClauseFamily family;

    private int article;
    private int place;
    private String title;
    private String titleEn;

    protected Clause() {}

    /** @param article place in the agreement, 0 for the preamble */
    Clause(String code, ClauseFamily family, int article, int place, String title) {
        super(Ids.next());
        this.code = code;
        this.family = family;
        this.article = article;
        this.place = place;
        this.title = title;
        this.titleEn = title;
    }

    public String getCode() {
        return code;
    }

    public ClauseFamily getFamily() {
        return family;
    }

    public int getArticle() {
        return article;
    }

    public int getPlace() {
        return place;
    }

    public String getTitle() {
        return title;
    }

    /** For staff who read English: the agreement itself is in French. */
    public String getTitleEn() {
        return titleEn;
    }
}
