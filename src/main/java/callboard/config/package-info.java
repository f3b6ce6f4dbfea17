/**
 * What every other package may rely on without asking: the typed {@link callboard.config.Settings}, the one
 * {@link callboard.config.Clock} and the {@link callboard.config.DataFolder} with the secrets of this installation.
 * A setting that does not exist stops the start and names its nearest neighbour.
 */
@NullMarked
package callboard.config;

import org.jspecify.annotations.NullMarked;
