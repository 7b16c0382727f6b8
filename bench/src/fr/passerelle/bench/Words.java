package fr.passerelle.bench;

import java.util.List;
import java.util.Random;

/** Names that could exist, from a seeded source: equal seeds give equal names. */
final class Words {
    private static final List<String> FIRST = List.of("Camille", "Amina", "Thomas", "Lucie", "Karim", "Élodie", "Jean-Noël",
            "Fatou", "Maxime", "Zoé", "Hugo", "Inès", "Mathéo", "Chloé", "Yanis", "Françoise", "Gérard", "Odile", "Benoît",
            "Nadia", "Sébastien", "Agnès", "Rémi", "Salomé", "Mehdi", "Joséphine");
    private static final List<String> LAST = List.of("Delattre", "Vandenbroucke", "Lemaire", "Benali", "Dubois", "Carpentier",
            "Leclercq", "Verhaeghe", "D’Hondt", "Œuvrard", "Haddad", "Diallo", "Caron", "Wattrelos", "Desmet", "Lefèvre",
            "Deconinck", "Hennebelle", "Mahieu", "Bouchez", "Traoré", "Nguyen", "Delannoy", "Vanhoutte", "Plouvier", "Crépin");
    private static final List<String> KINDS = List.of("Atelier", "Maison", "Régie", "Collectif", "Jardins", "Fabrique", "Épicerie",
            "Ressourcerie", "Compagnie", "Cuisine", "Centre social", "Foyer", "Réseau", "Coopérative", "Amicale", "Relais",
            "Chantier", "Café", "Recyclerie", "Université populaire");
    private static final List<String> CAUSES = List.of("solidaire", "des habitants", "du réemploi", "de l’insertion",
            "des quartiers", "citoyenne", "des aînés", "de la mobilité", "des jeunes", "du vélo", "de l’alimentation",
            "du numérique", "des femmes", "de l’habitat", "des métiers", "de la Deûle", "des possibles", "du textile");
    private static final List<String> ACTIONS = List.of("Ouverture", "Développement", "Essaimage", "Lancement", "Consolidation",
            "Mutualisation", "Étude de faisabilité", "Modernisation", "Animation", "Transmission");
    private static final List<String> THINGS = List.of("d’une épicerie sociale", "d’un atelier vélo", "d’un tiers-lieu",
            "d’une conciergerie de quartier", "de paniers solidaires", "d’une recyclerie textile", "d’un café associatif",
            "d’un parcours d’insertion", "d’une cuisine partagée", "d’un jardin nourricier", "d’une école de conduite sociale",
            "d’une plateforme de réemploi", "d’un garage solidaire", "d’une monnaie locale", "d’une légumerie",
            "d’un chantier d’insertion", "d’une bricothèque", "d’un habitat participatif");
    private static final List<String> FOR_WHOM = List.of("pour les demandeurs d’emploi", "avec les bailleurs sociaux",
            "dans les quartiers prioritaires", "pour les moins de 25 ans", "avec les habitants", "pour les familles monoparentales",
            "en lien avec les artisans", "pour les personnes âgées isolées", "autour de la gare", "au bord du canal");
    private static final List<String> STREETS = List.of("rue des Arts", "rue du Faubourg d’Arras", "place de la Mairie",
            "avenue Jean-Jaurès", "rue de l’Épeule", "boulevard Gambetta", "rue Émile-Zola", "chaussée Albert-Einstein");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    String person() {
        return of(FIRST) + " " + of(LAST);
    }

    String organisation(String city) {
        return switch (random.nextInt(4)) {
            case 0 -> of(KINDS) + " " + of(CAUSES) + " de " + city;
            case 1 -> of(KINDS) + " " + of(LAST);
            case 2 -> "Les " + of(LAST) + " " + of(CAUSES);
            default -> of(KINDS) + " " + of(CAUSES) + " " + (1 + random.nextInt(40));
        };
    }

    String project(String city) {
        String words = of(ACTIONS) + " " + of(THINGS) + " " + of(FOR_WHOM);
        return random.nextInt(3) == 0 ? words + " à " + city : words;
    }

    String street() {
        return 1 + random.nextInt(250) + " " + of(STREETS);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
