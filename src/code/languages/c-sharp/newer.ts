/**
 * C# that the grammar does not know, or reads otherwise than the compiler, spelled before parsing as it can be read. Offsets
 * stay, and names are read from the text as it is.
 */

/** What is blanked. Each looks at code without comments and texts. */
const SILENT: readonly RegExp[] = [
  // `#region`, `#pragma`, `#nullable`: what stands under a condition has been told apart before
  /^[ \t]*#[^\r\n]*/gm,
  // `kind == record?.Kind`: to the grammar the comparison is asked for a member. To a flow, what may be missing is there.
  /\?(?=\s{0,200}\.[^\d.])/g,
  /\?(?=\[)(?<=[\w)\]>!]\?)/g,
  // `[var first, .. var rest]`
  /\.\.(?=\s{0,20}var\b)(?<=[[,]\s{0,20}\.\.)/g,
];

/** `extension(HKHealthStore store) { … }`, a block of members for another type:
 *  https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/extension */
const EXTENSION =
  /\bextension(?=[ \t]{0,9}(?:<[^<>(){};]{1,99}>)?\([^(){};]{1,200}\)\s{0,99}(?:\{|where\b))(?<=[{};]\s{0,400}extension)/g;
const AS_CLASS = 'class ext';

const NAME = '@?[A-Za-z_]\\w{0,200}';
const OPERAND = `(?:-?\\d[\\w.]{0,40}|"(?:[^"\\\\\\n]|\\\\.){0,200}"|'[^'\\n]{1,12}'|${NAME}(?:(?:\\.|::)${NAME}){0,20})`;

/** `is null`, `is not Kind.A`, `is > 3 and < 9`, `is A or B`: patterns that bind nothing, and what may follow them. */
const PLAIN_PATTERN = new RegExp(
  `\\s{1,40}(not\\s{1,40})?([<>]=?\\s{0,40})?(${OPERAND})((?:\\s{1,40}(?:or|and)\\s{1,40}(?:not\\s{1,40})?(?:[<>]=?\\s{0,40})?${OPERAND}){0,40})` +
    `(?=\\s{0,200}(?:&&|\\|\\||\\?|[;),:}\\]]|[!=]=|=>))`,
  'y',
);
const BUILT_IN =
  /^(?:bool|byte|char|decimal|double|float|int|long|object|sbyte|short|string|uint|ulong|ushort|nint|nuint)$/;

/** The grammar takes `x is A.B && y` for a question whether x is `A.B && y`, and so on: what binds nothing is spelled as a
 *  comparison with the first of what is asked for. */
function compared(text: string, code: string): string {
  return replaced(text, code, /\bis\b/g, (_, index) => {
    PLAIN_PATTERN.lastIndex = index + 2;
    const [whole, not = '', relation, first = '', others = ''] = PLAIN_PATTERN.exec(text) ?? [];
    if (whole === undefined) return undefined;
    const isBuiltIn = BUILT_IN.test(first);
    const word = relation === undefined ? (isBuiltIn ? 'is' : not === '' ? '==' : '!=') : '  ';
    const kept = isBuiltIn || relation !== undefined ? whole.slice(0, whole.length - others.length) : undefined;
    const operand = kept ?? whole.slice(0, whole.length - others.length).replace(not, blank);
    return word + operand + blank(others);
  });
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** `where T : allows ref struct`. */
const REF_STRUCT = /\ballows[ \t]{1,9}ref[ \t]{1,9}struct\b/g;

/** `[type]`, `[method.Kind, other]`, `required.Add(type)`: to the grammar what may stand before an attribute's colon, or
 *  before a declaration, is no name there. */
const NO_KEYWORD =
  /(?<=\[\s{0,40})(?:assembly|field|method|module|param|property|type|typevar)(?=\s{0,40}[^\s:\w])|\b(?:required|partial)(?=\s{0,9}(?:\.|=[^=>]))/g;

/** `Slot(0) = kind`, where `Slot` gives a place: the grammar lets an indexed place be set, and no call. */
const SET_CALL = /\)(?=\s{0,40}(?:[-+*/%&|^]|<<|>>|\?\?)?=[^=>])/g;
const LONGEST_ARGUMENTS = 400;
const LONGEST_NAME = 40;

/** With the brackets of an index, or none, in place of a call's parentheses, where something is put into what it gives. */
function indexedPlaces(text: string, code: string): string {
  const spelled = new Map<number, string>();
  for (const { index: end } of code.matchAll(SET_CALL)) {
    const start = openingOf(code, end);
    const before = code.slice(Math.max(0, (start ?? 0) - LONGEST_NAME), start);
    if (start === undefined || !/[\w>]$/.test(before) || /\b(?:var|is|in|operator)$/.test(before)) continue;
    const isEmpty = code.slice(start + 1, end).trim() === '';
    spelled.set(start, isEmpty ? ' ' : '[').set(end, isEmpty ? ' ' : ']');
  }
  return spelled.size === 0 ? text : replaced(text, code, /[()]/g, (_, index) => spelled.get(index));
}

/** The parenthesis that the one at `end` closes, as far back as the arguments of a place reach. */
function openingOf(code: string, end: number): number | undefined {
  let depth = 0;
  for (let at = end; at >= Math.max(0, end - LONGEST_ARGUMENTS); at -= 1) {
    if (code[at] === ')') depth += 1;
    else if (code[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The text as the grammar can read it. `code` is the text with comments and strings blanked. */
export function olderSpelling(text: string, code: string): string {
  let result = indexedPlaces(text, code);
  for (const pattern of SILENT) result = replaced(result, code, pattern, blank);
  result = replaced(result, code, EXTENSION, () => AS_CLASS);
  result = replaced(result, code, REF_STRUCT, (found) => 'class'.padEnd(found.length));
  result = replaced(result, code, NO_KEYWORD, (found) => found.toUpperCase());
  result = replaced(result, code, FILLED_PAIRS, withArguments);
  return compared(result, code);
}

/** `new List<(string Title, Kind Kind)> { … }`: to the grammar two comparisons. With arguments it is none, for which there is
 *  room where white space is. */
const FILLED_PAIRS = /\bnew\s{1,9}[A-Z]\w{0,60}<(?:\w{1,60}\??,\s{0,9})?\([^()<>{};]{3,300}\)>\s{0,300}(?=\{)/g;

function withArguments(found: string): string | undefined {
  const whole = found.trimEnd();
  let room = found.length - whole.length - 2;
  let made = whole;
  while (room < 0) {
    // it needs the one before a parenthesis
    const at = made.search(/(?<=,)[ \t](?!\()/);
    if (at < 0) return undefined;
    made = made.slice(0, at) + made.slice(at + 1);
    room += 1;
  }
  return `${made}()${' '.repeat(room)}`;
}

/** With what is made of each match; undefined leaves it, and what is longer than it stands for what follows too. */
function replaced(
  text: string,
  code: string,
  pattern: RegExp,
  make: (found: string, index: number) => string | undefined,
): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { 0: found, index } of code.matchAll(pattern)) {
    const made = index < kept ? undefined : make(found, index);
    if (made === undefined) continue;
    parts.push(text.slice(kept, index), made);
    kept = index + made.length;
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}
