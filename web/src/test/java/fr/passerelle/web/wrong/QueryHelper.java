package fr.passerelle.web.wrong;

import fr.passerelle.reports.layout.Grid;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.EntityManager;

/** Has a store, a view, a request and a printing press, and a name that says nothing. */
@ViewScoped
class QueryHelper {
    EntityManager store;
    FacesContext request;
    Grid press;
}
