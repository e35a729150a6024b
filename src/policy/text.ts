/** Control characters, and those that turn or hide the direction of text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A foreign text, fit to be printed: on one line, nothing invisible in it, at most `length` characters. */
export function cleanText(text: string, length = 80): string {
  const line = text
    .slice(0, length * 50)
    .replace(UNPRINTABLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** Letters without case and accents, so that `Confidentialité` and `confidentialite` are one. */
export function foldText(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[đłøıßæ’]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}

/** Letters whose accent Unicode does not take apart. */
const UNDECOMPOSED = new Map([
  ['đ', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['’', "'"],
]);

/** Scripts that put no spaces between words. About two characters make a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

/** How alike two texts are, 0 to 1: the share of runs of four words that they have in common. */
export function compareTexts(one: string, other: string): number {
  const a = shingles(one);
  const b = shingles(other);
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  return common / (a.size + b.size - common);
}

function shingles(text: string): Set<string> {
  const words = text.split(/\s/).filter(Boolean);
  const runs = new Set<string>();
  for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
    runs.add(words.slice(index, index + 4).join(' '));
  }
  return runs;
}
