/**
 * The roof: commands, the server, and the wiring that ties every floor together. Nothing rests on it. One start order and one
 * stop order: settings, container, database, jobs, server — and back.
 */
@NullMarked
package callboard.boot;

import org.jspecify.annotations.NullMarked;
