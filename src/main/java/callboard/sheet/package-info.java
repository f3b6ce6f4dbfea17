/**
 * Spreadsheets as rows of text. Promise: an uploaded XLSX, XLS or CSV file is either read exactly as a person sees it,
 * row by row in constant memory, or refused with one reason and the next step; it is never guessed, evaluated or
 * trusted. What we write opens in Excel without losing a digit and without becoming a formula. POI lives
 * here and nowhere else.
 */
@NullMarked
package callboard.sheet;

import org.jspecify.annotations.NullMarked;
