package fr.passerelle.wrong;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Not audited, with a setter, its enum stored by number, its key made anew for each row read. */
@Entity
public class WrongEntity {
    @Id
    private long id;

    private UUID key = Ids.next();

    private Role role;

    public void setRole(Role role) {
        this.role = role;
    }

    public Role getRole() {
        return role;
    }

    public UUID getKey() {
        return key;
    }

    public long getId() {
        return id;
    }
}
