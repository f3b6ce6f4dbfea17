/**
 * Copies what a school has prepared once and needs again: a whole season into another year, or one exam into a free place of
 * the plan. Dates move by whole days and keep their time on the clock in Beijing; texts and rules come along; rosters,
 * candidates, entries, overrides and the opening do not. Packages above that keep a part of an exam copy it through
 * {@link callboard.clones.ExamCopy}.
 */
@NullMarked
package callboard.clones;

import org.jspecify.annotations.NullMarked;
