/**
 * The demonstration video of a subject (示范视频): an officer uploads it, a job checks it and makes it playable, candidates watch it
 * before the room, and where they must, the server's clock says whether they did.
 */
@NullMarked
package callboard.demonstration;

import org.jspecify.annotations.NullMarked;
