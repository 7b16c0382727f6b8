package fr.passerelle.document;

import fr.passerelle.reports.Document;

/** What is to be printed, in every word: composed where its data is read, printed where nothing is locked. */
record Order(Press.Title title, CheckCode code, Document document) {}
