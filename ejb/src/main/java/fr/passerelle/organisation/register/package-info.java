/**
 * Registre public: what the public search of companies (Annuaire des entreprises) knows of a SIRET. Slow, absent or
 * switched off, it never stops anybody: what it would have filled is typed.
 */
package fr.passerelle.organisation.register;
