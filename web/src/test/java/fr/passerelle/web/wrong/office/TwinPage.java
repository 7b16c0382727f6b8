package fr.passerelle.web.wrong.office;

import jakarta.inject.Named;

/** Known in the views by the same name as the page of another area, which it imports. */
@Named("twin")
public class TwinPage {
    fr.passerelle.web.wrong.portal.TwinPage other;
}
