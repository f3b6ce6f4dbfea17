/**
 * Looking at what was submitted before anybody judges it: every recording of an exam with its technical findings, and
 * one person's decision about each: in order, a technical fault, or a violation. Promises that findings never decide by
 * themselves, that only what is in order reaches a judge, that a changed decision is told before and after in the trail, and
 * that decisions stand once the exam's results are confirmed. Nobody of another school can see or play anything here.
 */
@NullMarked
package callboard.screening;

import org.jspecify.annotations.NullMarked;
