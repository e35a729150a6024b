/**
 * A line of Objective-C that includes another file: with comments between its words, by a digraph, by a macro's name.
 */
const BLANK = String.raw`(?:[ \t]|/\*(?:[^*\n]|\*(?!/)){0,200}\*/)*`;

/** Its groups are what stands in quotes, what stands in angles, and the name of a macro. */
export const INCLUDE_LINE = new RegExp(
  `^${BLANK}(?:#|%:)${BLANK}(?:import|include(?:_next)?)(?![A-Za-z_])${BLANK}(?:"([^"\\n]{1,1000})"|<([^>\\n]{1,1000})>|([A-Za-z_]\\w{0,200}))`,
  'gm',
);

/** A macro that stands for a path. */
export const PATH_MACRO =
  /^[ \t]*(?:#|%:)[ \t]*define[ \t]+([A-Za-z_]\w{0,200})[ \t]+(?:"([^"\n]{1,1000})"|<([^>\n]{1,1000})>)/gm;
