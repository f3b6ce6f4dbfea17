package callboard.roster;

import callboard.rules.Verdict;
import java.util.OptionalInt;

/** One reason why a row is rejected, and the column to mark in the officer's file, where there is one. */
public record RowProblem(OptionalInt column, Verdict verdict) {}
