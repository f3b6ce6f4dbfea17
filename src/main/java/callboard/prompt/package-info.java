/**
 * 题库: what candidates of a prompted subject draw from. Each subject has a mock and a formal pool that share no
 * prompt, neither by its words nor by the bytes of its picture or sound. Formal prompts are secrets: sealed where they are kept,
 * shown to officers and auditors only, and never told to the audit trail. What was drawn is never changed, only retired.
 */
@NullMarked
package callboard.prompt;

import org.jspecify.annotations.NullMarked;
