package fr.passerelle.wrong;

import fr.passerelle.base.access.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Not audited, with a setter, its enum stored by number. */
@Entity
public class WrongEntity {
    @Id
    private long id;

    private Role role;

    public void setRole(Role role) {
        this.role = role;
    }

    public Role getRole() {
        return role;
    }

    public long getId() {
        return id;
    }
}
