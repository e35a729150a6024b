/**
 * Whether two addresses are those of one policy, perhaps in two languages. Text against text: nothing is requested.
 */

/** The word that names a policy in an address, by language. Two words of different languages translate each other. */
const POLICY_WORDS: readonly RegExp[] = [
  /privacy|data-?protection/,
  /datenschutz/,
  /confidentialite|vie-?privee|donnees/,
  /privacidad/,
  /privacidade/,
  /riservatezza|informativa/,
  /privacyverklaring|privacybeleid/,
  /integritet|dataskydd/,
  /privatliv|personvern|persondata/,
  /tietosuoja/,
  /prywatnosc/,
  /osobnich|soukromi|osobnych|sukromi/,
  /adatvedel|adatkezel/,
  /confidentialitate/,
  /gizlilik/,
  /%[0-9a-f]{2}|[^ -~]/i,
];

const LOCALE = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[0-9]{3}|han[st]))?$/;

/** How exactly two addresses must agree: in one locale they are the same, in two they may be translations. */
export type Strictness = 'same' | 'translated';

export function isSamePolicy(one: string, other: string, strictness: Strictness): boolean {
  const [a, b] = [readAddress(one), readAddress(other)];
  if (!a || !b) return one.trim() === other.trim();
  if (strictness === 'same') return a.host === b.host && a.path === b.path && a.query === b.query;
  if (a.site !== b.site || a.plainQuery !== b.plainQuery || a.segments.length !== b.segments.length) return false;
  return a.segments.every((segment, index) => isTranslation(segment, b.segments[index] ?? ''));
}

/** `clinic-notes` of `https://www.clinic-notes.org/…`. */
export function siteOf(url: string): string | undefined {
  return readAddress(url)?.site;
}

function isTranslation(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((segment) => POLICY_WORDS.findLastIndex((word) => word.test(segment)));
  return left !== undefined && right !== undefined && left >= 0 && right >= 0 && left !== right;
}

function readAddress(text: string) {
  const written = text.trim();
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !LOCALE.test(segment))
    .map((segment) => segment.replace(/\.(?:html?|php|aspx|md)$/, '').replace(/[-_.][a-z]{2}(?:[-_][a-z]{2})?$/, ''));
  const kept = [...url.searchParams].filter(([name]) => !/^(?:lang|language|locale|hl|l|lng)$/i.test(name));
  return { host, path, query: url.search, site: siteIn(host), segments, plainQuery: JSON.stringify(kept.sort()) };
}

/** The name below the ending, `co.uk` and its like taken for one. */
function siteIn(host: string): string {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const isDouble = last.length === 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne)$/.test(labels.at(-2) ?? '');
  return labels.at(isDouble ? -3 : -2) ?? host;
}
