/**
 * How the product speaks to the person who reads: their language, the words of screens and rules, values as they are
 * written in that language, the tone of a state, files for their spreadsheet. Knows no page and no Faces, so that downloads
 * and error pages speak alike.
 */
package fr.passerelle.web.words;
