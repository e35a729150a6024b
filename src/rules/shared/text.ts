import { CLINICAL_TEXT, SHARE_TEXT, UPDATE_TEXT, USAGE_TEXTS, type UsageText } from './keys.ts';
import { editDistance } from './words.ts';

/** Letters, marks and digits of any script: all that HealthKit counts in a usage description. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}

/** HealthKit raises an exception for a share or update text with fewer. Observed at run time: `please arrow` (11) does,
 *  `Use healthkit` (12) does not. */
export const LEAST_LETTERS = 12;

/** The one fault of a text that outweighs all others, so that each text is said to be wrong once. */
export type TextFault = 'empty' | 'placeholder' | 'too-short';

export function findTextFault(key: UsageText, text: string): TextFault | undefined {
  if (isBlank(text)) return 'empty';
  if (isPlaceholder(text)) return 'placeholder';
  if (key !== CLINICAL_TEXT && countLetters(text) < LEAST_LETTERS) return 'too-short';
  return undefined;
}

/** Nothing that shows: white space, zero-width and control characters alone. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\u2800\u3164]*$/u.test(text);
}

/** What Xcode shows in place of the keys; some people type it as the value. */
const DISPLAY_NAMES: ReadonlyMap<UsageText, string> = new Map([
  [CLINICAL_TEXT, 'Privacy - Health Records Usage Description'],
  [SHARE_TEXT, 'Privacy - Health Share Usage Description'],
  [UPDATE_TEXT, 'Privacy - Health Update Usage Description'],
]);

const NOUN = '(?:usage |purpose |privacy |permission )*(?:description|reason|string|text|message|purpose)';

/** Texts that somebody meant to write later. Each is anchored, so that a sentence which merely uses the word is safe. */
const PLACEHOLDERS: readonly RegExp[] = [
  /^[^\p{L}\p{N}]+$/u,
  /^\W*(?:TODO|FIXME|TBD|TBA|XXX)\b(?! \p{Lu}+ \p{Lu})/u,
  /\b(?:TODO|FIXME|TBD):/,
  /^\W*(?:todo|fixme|tbd|tba|n\/a|none|null|undefined|placeholder|dummy|x{2,}|asdf\w*|foo|bar|foobar|string|changeme|change me)\W*$/i,
  /\blorem ipsum\b/i,
  /[<[{]{1,2}\s*(?:your|insert|add|enter|replace|describe|explain|write|fill|put)\b[^<>[\]{}()]*[>\]}]{1,2}/i,
  /[<[{]{1,2}\s*(?:the\s+)?(?:app|company|product)[ _-]?name\s*[>\]}]{1,2}/i,
  /\{\{[^{}]*\}\}/,
  new RegExp(`[<[{]{1,2}\\s*${NOUN}\\s*(?:here)?\\s*[>\\]}]{1,2}`, 'i'),
  new RegExp(
    `^\\W*(?:insert|enter|add|put|write|replace|change|provide)(?: (?:a|an|the|your|own|this|with|in|health))*? ${NOUN}\\b`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:your |the |a |some |my )?(?:health |clinical |medical |records? |own )*${NOUN}(?: goes)?(?: here)?\\W*$`,
    'i',
  ),
  /^\W*(?:explain|describe) (?:here )?(?:why|how|what)\b/i,
  /^\W*(?:some|a|my|your) (?:\w+ ){0,2}(?:usage|purpose|permission) (?:text|message|string|description)\W*$/i,
  /^\W*(?:an? )?(?:meaningful|descriptive|suitable|appropriate|proper|user-friendly) (?:text|message|string|description|reason|explanation)\b/i,
];

/** Nobody writes a longer one, and the patterns take long on what is made to hold them up. */
const LONGEST_PLACEHOLDER = 1000;

export function isPlaceholder(whole: string): boolean {
  const text = whole.slice(0, LONGEST_PLACEHOLDER);
  if (PLACEHOLDERS.some((pattern) => pattern.test(text))) return true;
  const bare = text.trim().toLowerCase();
  return USAGE_TEXTS.some((key) => bare === key.toLowerCase() || isNearly(bare, DISPLAY_NAMES.get(key)));
}

function isNearly(text: string, name: string | undefined): boolean {
  return name !== undefined && Math.abs(text.length - name.length) < 4 && editDistance(text, name.toLowerCase()) < 4;
}

/** Whether two texts say the same: white space, case and punctuation at the end aside. */
export function isSameText(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.!。])[.!。]+$/u, '')
    .toLowerCase();
}
