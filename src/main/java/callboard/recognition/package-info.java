/**
 * Reads what stands on a picture of a document, where the operator has configured a reader. What it says is a suggestion: it
 * fills in a form that its owner confirms, is stored nowhere, and nothing is decided by it.
 */
@NullMarked
package callboard.recognition;

import org.jspecify.annotations.NullMarked;
