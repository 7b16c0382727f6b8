/**
 * A write that a person asked for twice is done {@link fr.passerelle.base.once.Once}: each carries an operation id made
 * when the form was drawn; its outcome is kept and given again (double clic, rechargement, réponse perdue).
 */
package fr.passerelle.base.once;
