package fr.passerelle.web.portal.organisation;

import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The lists to choose from in the form of an organisation. */
@Named
@RequestScoped
public class ProfileChoices {
    @Inject
    private Communes communes;

    @Inject
    private ReaderTexts texts;

    private List<Commune> list;

    /** The 95 communes, "outside the métropole" first. */
    public List<Choice> getCommunes() {
        Choice outside = new Choice(ProfileForm.OUTSIDE, texts.web("profile.outside"));
        return Stream.concat(Stream.of(outside), all().stream().map(one -> new Choice(one.getCode(), one.getName())))
                .toList();
    }

    public List<Choice> getKinds() {
        return texts.choices(OrganisationKind.values());
    }

    public List<Choice> getStatuses() {
        return texts.choices(InclusionStatus.values());
    }

    /** The last day of each month. */
    public List<Choice> getYearEnds() {
        return Arrays.stream(Month.values())
                .map(month -> new Choice(month, texts.show(MonthDay.of(month, month.maxLength()))))
                .toList();
    }

    List<Commune> all() {
        if (list == null) {
            list = communes.list();
        }
        return list;
    }
}
