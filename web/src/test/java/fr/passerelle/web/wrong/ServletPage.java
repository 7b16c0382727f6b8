package fr.passerelle.web.wrong;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServlet;

/** An address without a view that calls itself a page, and asks Faces for what a page is given. */
class ServletPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    transient FacesContext request;
}
