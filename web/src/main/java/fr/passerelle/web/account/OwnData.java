package fr.passerelle.web.account;

import fr.passerelle.base.privacy.Erasure;
import fr.passerelle.base.privacy.Erasures;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.privacy.PersonalFile;
import fr.passerelle.base.privacy.PersonalFiles;
import fr.passerelle.web.faces.Notices;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What every signed-in person may see, take away and have erased of what is held of them. */
public abstract class OwnData implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PersonalFiles files;

    @Inject
    private Erasures erasures;

    @Inject
    private Notices notices;

    private transient PersonalFile file;
    private transient Erasure erasure;

    /** How much is held of one kind. */
    public record Held(HoldingKind kind, int count) {}

    public void load() {
        file = files.mine();
        erasure = erasures.findMine().filter(Erasure::isOpen).orElse(null);
    }

    public String ask() {
        erasures.askForMyself();
        notices.done("myData.asked");
        return here();
    }

    public String takeBack() {
        erasures.takeBack();
        notices.done("myData.takenBack");
        return here();
    }

    /** The page itself, to come back to. */
    protected abstract String path();

    private String here() {
        return path() + "?faces-redirect=true";
    }

    public PersonalFile getFile() {
        return file;
    }

    public List<Held> getKinds() {
        return file.byKind().entrySet().stream()
                .map(entry -> new Held(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    /** The request to be forgotten that waits, null while there is none. */
    public Erasure getErasure() {
        return erasure;
    }
}
