/**
 * What code of a manifest may leave out of a target. A list that is made can only take away, and what it takes it finds by
 * texts: a file that no text of the manifest fits is compiled.
 */

/** Which files, by their paths below the target, code may leave out. */
export type MayLeaveOut = (path: string) => boolean;

/** A text on a line, with its quotation marks. */
const TEXT = /"((?:[^"\\\n]|\\[^\n]){1,300})"/g;
/** What a name is compared with in part: `name.hasSuffix("+Linux.swift")`. */
const PART = /\b(?:hasPrefix|hasSuffix|contains|range\(of:)\s{0,9}\(?\s{0,9}"((?:[^"\\\n]|\\[^\n]){1,300})"/g;
/** What is put together, or compared by a pattern, may fit anything. */
const PATTERN = /NSRegularExpression|\bRegex\b|\.wholeMatch|\.firstMatch|#\/|regularExpression|fnmatch|NSPredicate/;

export function readMadeExcludes(manifest: string): MayLeaveOut {
  if (PATTERN.test(manifest)) return () => true;
  const textsOf = (all: RegExp): string[] => [...manifest.matchAll(all)].flatMap(([, text = '']) => withoutMade(text));
  const whole = new Set(textsOf(TEXT));
  const parts = [...new Set(textsOf(PART))];
  if (parts.length > MOST_PARTS) return () => true;
  return (path) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      if (whole.has(path.slice(0, end))) return true;
    return (
      whole.has(path) || path.split('/').some((name) => whole.has(name)) || parts.some((one) => path.includes(one))
    );
  };
}

const MOST_PARTS = 100;

/** The parts of a text that stand between what code puts into it. */
function withoutMade(text: string): string[] {
  return text.split(/\\\([^)]{0,200}\)/).flatMap((part) => part.replace(/^\/|\/$/g, '') || []);
}
