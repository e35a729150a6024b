/**
 * How a name stands where it does: called, as a member of something, as a label or as a word of its own. Text alone is looked
 * at, since most of these files are never parsed.
 */
import type { Language } from '../facts/source.ts';
import type { How } from '../program/unrun.ts';

/** `code` is `text` without comments and texts. */
export function howSaid(text: string, code: string, index: number, name: string, language: Language): How {
  const [before, after] = [code.slice(Math.max(0, index - 80), index), index + name.length];
  const next = code.slice(after, after + 3);
  // what native code says in a text it tells others of
  const isCode = code.startsWith(name, index);
  if (!isCode) return !NATIVE.has(language) && isCallInText(text, index, after, language) ? 'called' : 'word';
  if (language === 'objective-c') return howInObjectiveC(before, next);
  // `records::load`
  if (before.endsWith('::')) return 'called';
  const isMember = /(?:\.|::)\s{0,9}$/.test(before);
  const isCall = /^(?:\(|\?\.\(|!\()/.test(next) || (CLOSES.has(language) && /^ ?\{/.test(next) && isMember);
  const isGeneric = next.startsWith('<') && /^<[\w.,<>?[\] ]{1,99}>\(/.test(code.slice(after, after + 110));
  if (isMember) return isCall || isGeneric ? 'called' : 'member';
  if (isCall || isGeneric) return isDeclared(before, code, after, language) ? 'declared' : 'called';
  if (language === 'javascript' && isTaken(before, code.slice(after, after + 320))) return 'taken';
  return /^\s{0,9}\??:(?!:)/.test(next) && !/\?\s{0,9}$/.test(before) ? 'label' : 'word';
}

/** `const { load, name: other } = records`, `({ load }) => …`. */
function isTaken(before: string, rest: string): boolean {
  return /[{,]\s{0,60}$/.test(before) && /^[\w\s,:.='"?]{0,300}\}\s?(?:=(?![=>])|of\b|:|\)\s?(?:=>|:|\{))/.test(rest);
}

const NATIVE: ReadonlySet<Language> = new Set(['swift', 'objective-c']);

/** Where what follows a name in braces is what it is called with. */
const CLOSES: ReadonlySet<Language> = new Set(['kotlin', 'swift']);

/** A message says what it is sent to before its name. */
function howInObjectiveC(before: string, next: string): How {
  if (/[\w\])]\s{1,9}$/.test(before) && /^\s?[:\]]/.test(next)) return 'called';
  return before.endsWith('.') ? 'member' : /(?:@selector\(|\[)$/.test(before) ? 'called' : 'word';
}

/** `'load'` and no more, or what a template or a text with code in it calls: `(click)="load()"`, `"${records.load()}"`. */
function isCallInText(text: string, start: number, end: number, language: Language): boolean {
  const [before, next] = [text.charAt(start - 1), text.charAt(end)];
  if (next === '(' || (language === 'javascript' && before === '.')) return true;
  return /["'`]/.test(before) && /["'`:]/.test(next);
}

/** `load(kind: Kind): Promise<Row[]>` of an interface, `Future<void> load()` of a class: no call. */
function isDeclared(before: string, code: string, after: number, language: Language): boolean {
  if (language === 'javascript') {
    if (
      !/(?:^|[{;,\n])\s{0,40}(?:(?:public|private|protected|readonly|static|async|override|abstract) ){0,4}$/.test(
        before,
      )
    )
      return false;
    const close = closingOf(code, after);
    return close !== undefined && /^\s{0,9}[:{]/.test(code.slice(close, close + 10));
  }
  if (language !== 'dart' && language !== 'c-sharp') return false;
  const last = /([\w>\]?]{1,60}) $/.exec(before)?.[1] ?? '';
  if (last === '' || CALLING.test(last)) return false;
  return !/(?: |=)[>?]$/.test(before.trimEnd());
}

/** `runApp(const Home())` of Dart, where `const Home({super.key});` in a class declares how one is made. */
export function isConstantMade(code: string, index: number, after: number): boolean {
  const before = code.slice(Math.max(0, index - 80), index).trimEnd();
  if (!before.endsWith('const') || /^\s{0,9}=(?!=)/.test(code.slice(after, after + 12))) return false;
  const close = code.charAt(after) === '(' ? closingOf(code, after) : undefined;
  const isEnded = close !== undefined && /^\s{0,9}[;:{]/.test(code.slice(close, close + 12));
  return !isEnded || !/(?:^|[{};])$/.test(before.slice(0, -'const'.length).trimEnd());
}

/** Words before a call that are no type. */
const CALLING = /^(?:return|await|throw|yield|new|const|in|else|case|do|is|as|out|ref|not|and|or|if|when)$/;

const LONGEST = 600;

/** Behind the parenthesis that closes the first one. */
function closingOf(code: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(code.length, from + LONGEST); at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** What a member is read of, where that has a name: `records` of `records.load`, on the next line too. */
export function receiverSaid(code: string, index: number): string | undefined {
  const of = /(\w{1,99})(?:\?|!!?)?\s{0,80}\.$/.exec(code.slice(Math.max(0, index - 190), index))?.[1];
  return of !== undefined && BEFORE_IMPLIED.test(of) ? undefined : of;
}

/** What a member may stand behind that is read of nothing written: `case .labs`. */
const BEFORE_IMPLIED = /^(?:as|await|case|catch|do|else|guard|if|in|is|return|throw|try|when|where|while|yield)$/;
