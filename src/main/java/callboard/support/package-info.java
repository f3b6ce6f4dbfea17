/**
 * What helps a candidate who calls: he is found by what he says of himself, everything that happened to him stands on one
 * page, and the acts that get him on again are beside it, each with its reason. No score and no whole number is ever shown; a
 * reviewer alone may look at a number, and says why.
 */
@NullMarked
package callboard.support;

import org.jspecify.annotations.NullMarked;
