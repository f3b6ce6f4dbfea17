/**
 * Whether the person in front of the camera is the certified one. An exam says how much it asks for
 * ({@link callboard.face.FacePolicy}), an identity has one standing that holds for all schools
 * ({@link callboard.face.FaceStanding}). Nothing here ever claims a match that no model and no person made.
 */
@NullMarked
package callboard.face;

import org.jspecify.annotations.NullMarked;
