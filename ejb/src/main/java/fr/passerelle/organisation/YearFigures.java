package fr.passerelle.organisation;

import java.io.Serializable;

/** The figures of one financial year, named by the year in which it ends. */
public record YearFigures(int year, IncomeStatement accounts, BalanceSheet balance, Workforce workforce)
        implements Serializable {}
