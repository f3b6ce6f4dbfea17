/**
 * The doors through which recordings and pictures come in and are seen again: signed addresses for parts and objects,
 * and pictures made harmless before they are kept. Promises that an address opens one thing for one person until its
 * time, and that every request for an object is decided anew (section 2 of the spec, R-29, R-49). What may be uploaded or
 * watched is asked of the floors above through {@link callboard.media.OpenUploads} and {@link callboard.media.MayWatch}.
 */
@NullMarked
package callboard.media;

import org.jspecify.annotations.NullMarked;
