package fr.passerelle.demo;

import fr.passerelle.base.access.Role;
import java.util.Set;

/** Somebody of the demonstration: agents have roles, people of associations none (their mandate says what they may do). */
enum DemoPerson {
    INSTRUCTOR("instruction@mel.example.org", "Claire Vandenbroucke", "instructrice", Role.INSTRUCTOR),
    INSTRUCTOR_2("instruction2@mel.example.org", "Karim Benali", "instructeur", Role.INSTRUCTOR),
    SECRETARY("secretariat@mel.example.org", "Sophie Lemaire", "secrétaire de commission", Role.SECRETARY),
    DECIDER("decision@mel.example.org", "Hélène Delattre", "vice-présidente, décide", Role.DECIDER),
    PREPARER("finances@mel.example.org", "Marc Dubois", "finances, prépare", Role.FINANCE_PREPARER),
    VALIDATOR("finances2@mel.example.org", "Inès Carpentier", "finances, valide", Role.FINANCE_VALIDATOR),
    CALL_MANAGER("appels@mel.example.org", "Paul Wattrelos", "responsable des appels", Role.CALL_MANAGER),
    ADMINISTRATOR("admin@mel.example.org", "Nadia Roussel", "administratrice", Role.ADMINISTRATOR),
    ADMINISTRATOR_2("admin2@mel.example.org", "Bruno Hespel", "administrateur", Role.ADMINISTRATOR),
    AUDITOR("audit@mel.example.org", "Yves Caron", "auditeur", Role.AUDITOR),
    BIKES("presidente@velo.example.org", "Odile Œuvrard", "présidente, Les Rayons de Fives"),
    BIKES_TREASURER("tresorier@velo.example.org", "Thomas Leclercq", "trésorier, Les Rayons de Fives"),
    GARDENS("direction@jardins.example.org", "Amina Haddad", "directrice, Jardins du Ferrain"),
    KITCHEN("contact@cuisine.example.org", "Lucie Verhaeghe", "présidente, La Cuisine Commune"),
    REPAIR("contact@reemploi.example.org", "Jean-Noël D’Hondt", "gérant, Réemploi Roubaix"),
    CULTURE("contact@radio.example.org", "Fatou Diallo", "présidente, Radio Canal Solidaire");

    final String mail;
    final String fullName;
    final String job;
    final Set<Role> roles;

    DemoPerson(String mail, String fullName, String job, Role... roles) {
        this.mail = mail;
        this.fullName = fullName;
        this.job = job;
        this.roles = Set.of(roles);
    }
}
