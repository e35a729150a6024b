/**
 * Selectors of Objective-C that code makes of texts. Those that are written out, by themselves or in a list, say the names of
 * the methods that they come to; any other may come to every method. Whoever performs one has it from somebody who made it.
 */

/** Makes one of a text, as far as the text is looked at. */
const MADE = /\b(?:NSSelectorFromString|sel_registerName|sel_getUid)\s{0,9}\(\s{0,9}/g;
/** What else may come to any method, and is not looked into. */
const ANY = /class_copyMethodList|\bSelector\(\s?(?!")/;
/** A text that is written out. */
const WRITTEN =
  /@?"(?:[^"\\\n]|\\.){0,200}"|\bNSStringFromSelector\s{0,9}\(\s{0,9}@selector\s{0,9}\([\w:]{1,99}\)\s{0,9}\)/g;
/** Names that the code of a file looks at beside others: how far one is followed. */
const DEEPEST = 4;

/** Whether some method may be found by a text that does not stand in the code. */
export function findsBySelector(text: string): boolean {
  if (ANY.test(text)) return true;
  return [...text.matchAll(MADE)].some(({ 0: made, index }) => {
    const argument = upTo(text, index + made.length, ')');
    return argument === undefined || !isWritten(argument, text, DEEPEST);
  });
}

/** Whether an expression is nothing but texts that are written out: one, a list or a table of them, an element of those. */
function isWritten(expression: string, text: string, depth: number): boolean {
  const said = expression.trim().replace(WRITTEN, '');
  if (/^(?:@?[[{][\s,:@[\]{}]*[\]}])?$/.test(said)) return true;
  const name = /^([A-Za-z]\w{0,99})(?:\.allValues|\.allKeys|\[\w{1,99}\])?$/.exec(expression.trim())?.[1];
  if (name === undefined || depth === 0) return false;
  const found = givenTo(name, text);
  return found.length > 0 && found.every((one) => one !== undefined && isWritten(one, text, depth - 1));
}

/** All that a file says of what a variable holds: undefined where something else may put more there. */
function givenTo(name: string, text: string): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (const { 0: said, index } of text.matchAll(new RegExp(`\\b_?${name}\\b`, 'g'))) {
    const [before, after] = [
      text.slice(Math.max(0, index - 200), index),
      text.slice(index + said.length, index + said.length + 200),
    ];
    const behind = index + said.length;
    const loop = /^\s{1,9}in\s{1,9}/.exec(after);
    const set = /^(?:\[\w{0,99}\])?\s{0,9}=(?!=)\s{0,9}/.exec(after);
    if (loop && /\bfor\s{0,9}\([^()]{0,99}$/.test(before)) found.push(upTo(text, behind + loop[0].length, ')'));
    else if (set) found.push(upTo(text, behind + set[0].length, ';'));
    // a parameter, or a list that something is put into
    else if (PARAMETER.test(before + MARK + after) || /^\s{1,9}(?:add|insert|set|replace)\w{0,60}:/.test(after))
      found.push(undefined);
  }
  return found;
}

const MARK = '\0';
/** `(NSString *)name`, `NSString *name, …)`. */
const PARAMETER = /\)\s{0,9}\0|(?:\*|\bid\s)\s{0,9}\0\s{0,9}[,)]/;

/** The longest expression that is looked at. */
const LONGEST = 4000;

/** What stands before the mark that ends an expression, outside of its brackets and texts. */
function upTo(text: string, start: number, mark: string): string | undefined {
  let depth = 0;
  for (let at = start; at < text.length && at < start + LONGEST; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) return undefined;
      at = end;
    } else if (depth === 0 && letter === mark) return text.slice(start, at);
    else if (letter === '(' || letter === '[' || letter === '{') depth += 1;
    else if (letter === ')' || letter === ']' || letter === '}') depth -= 1;
  }
  return undefined;
}
