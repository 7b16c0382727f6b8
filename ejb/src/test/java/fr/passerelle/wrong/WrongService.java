package fr.passerelle.wrong;

import fr.passerelle.base.once.Once;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Says nothing about who may call it, speaks to the database, asks the machine for the day, and cannot be stored. */
@Stateless
public class WrongService {
    EntityManager em;
    double amount;

    @Once
    public LocalDate day() {
        return LocalDate.now();
    }

    public void pay(float euros) {
        amount = euros;
    }

    boolean owes() {
        return amount > 0;
    }
}
