package fr.passerelle.reports;

import fr.passerelle.reports.part.Article;
import java.util.List;

/** The words of an ordinary agreement. */
final class SampleArticles {
    private SampleArticles() {}

    static List<String> preamble() {
        return List.of(
                "Considérant le projet « Une conserverie solidaire à Fives », initié, défini et mis en œuvre par le bénéficiaire conformément à son objet statutaire ;",
                "Considérant la politique de la Métropole en faveur de l'économie sociale et solidaire, et l'intérêt métropolitain du projet ;",
                "Considérant que le projet présenté par le bénéficiaire participe de cette politique, la Métropole n'attendant aucune contrepartie directe de sa contribution.");
    }

    static List<Article> articles() {
        return List.of(
                new Article(
                        "Objet",
                        List.of(
                                "Par la présente convention, le bénéficiaire s'engage, à son initiative et sous sa responsabilité, à mettre en œuvre le programme d'actions décrit à l'annexe I.",
                                "La Métropole contribue financièrement à ce projet d'intérêt économique général. Elle n'attend aucune contrepartie directe de cette contribution.")),
                new Article(
                        "Durée",
                        List.of(
                                "La convention prend effet à sa notification et s'achève à la fin de la période indiquée plus haut, sans préjudice des obligations de compte rendu.")),
                new Article(
                        "Coût du programme d'actions",
                        List.of(
                                "Le coût total éligible figure à l'annexe II. Les coûts pris en compte sont :",
                                "- liés à l'objet du programme et nécessaires à sa réalisation ;",
                                "- raisonnables selon le principe de bonne gestion ;",
                                "- engendrés pendant le temps de réalisation du programme ;",
                                "- dépensés par le bénéficiaire, identifiables et contrôlables.",
                                "Le bénéficiaire peut adapter son budget à la hausse ou à la baisse, à condition que cela n'affecte pas la réalisation du programme et ne dépasse pas 10 % du coût total.")),
                new Article(
                        "Contribution financière",
                        List.of(
                                "La Métropole contribue au maximum pour le montant indiqué plus haut, sous réserve du vote des crédits, du respect des obligations du bénéficiaire et du contrôle que la contribution n'excède pas le coût du programme.")),
                new Article(
                        "Versement",
                        List.of(
                                "Les versements suivent l'échéancier de l'annexe IV. Ils sont faits sur le compte du bénéficiaire dont le relevé d'identité bancaire a été vérifié.")),
                new Article(
                        "Justificatifs",
                        List.of(
                                "Le bénéficiaire fournit dans les six mois de la clôture de chaque exercice :",
                                "- le compte rendu financier (Cerfa 15059) ;",
                                "- les comptes annuels et, le cas échéant, le rapport du commissaire aux comptes ;",
                                "- le rapport d'activité.")),
                new Article(
                        "Autres engagements",
                        List.of(
                                "Le bénéficiaire informe sans délai la Métropole de toute modification de ses statuts, de ses instances ou de ses coordonnées bancaires. Il respecte le contrat d'engagement républicain qu'il a souscrit.")),
                new Article(
                        "Sanctions",
                        List.of(
                                "En cas d'inexécution, de modification substantielle ou de retard important sans l'accord écrit de la Métropole, celle-ci peut, après avoir entendu le bénéficiaire, réduire, suspendre ou demander le reversement de tout ou partie des sommes versées.")),
                new Article(
                        "Évaluation",
                        List.of(
                                "L'évaluation porte sur les indicateurs de l'annexe III. Le bénéficiaire remet un bilan d'ensemble trois mois avant la fin de la convention.")),
                new Article(
                        "Contrôle",
                        List.of(
                                "La Métropole peut contrôler sur pièces et sur place, pendant et après l'exécution. Le bénéficiaire conserve les pièces dix ans.")),
                new Article(
                        "Avenant",
                        List.of("La convention ne peut être modifiée que par un avenant signé des deux parties.")),
                new Article(
                        "Résiliation",
                        List.of(
                                "En cas de non-respect d'une obligation, la convention peut être résiliée par l'autre partie deux mois après une mise en demeure restée sans effet.")),
                new Article("Recours", List.of("Tout litige relève du tribunal administratif de Lille.")));
    }

    static List<Article> programme() {
        return List.of(
                new Article(
                        "Objectifs",
                        List.of(
                                "Transformer en conserves les invendus des marchés de la métropole et former des personnes éloignées de l'emploi.")),
                new Article(
                        "Actions",
                        List.of(
                                "- collecte quotidienne des invendus, à vélo cargo ;",
                                "- atelier de transformation ouvert quatre jours par semaine ;",
                                "- vente en circuit court et ateliers pour les habitants.")));
    }
}
