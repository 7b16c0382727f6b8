package fr.passerelle.web.wrong.portal;

import jakarta.inject.Named;

@Named("twin")
public class TwinPage {}
