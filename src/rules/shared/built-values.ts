/**
 * What a built app says of clinical records, held against what its sources say.
 */
import type { Build, Localization, Located, PlistEntry, PlistValue, PropertyList, Resolved } from '../../types.ts';
import { ACCESS, BACKGROUND_DELIVERY, HEALTHKIT, REQUIRED_TYPES, USAGE_TEXTS } from './keys.ts';
import { quote } from './words.ts';

/** A key that both may have, and what each says; nothing for what is not there. */
export interface Difference {
  readonly key: string;
  /** Of a translation. */
  readonly locale?: string;
  readonly source?: Told;
  readonly built?: Told;
}

/** A value as a sentence names it, where it stands, and by what it is compared. */
export interface Told extends Located<string> {
  readonly compared: string;
}

export const COMPARED: readonly { readonly key: string; readonly list: 'info' | 'entitlements' }[] = [
  ...[ACCESS, HEALTHKIT, BACKGROUND_DELIVERY].map((key) => ({ key, list: 'entitlements' as const })),
  ...[...USAGE_TEXTS, REQUIRED_TYPES].map((key) => ({ key, list: 'info' as const })),
];

type Lists = Pick<Build, 'info' | 'entitlements' | 'localizations'>;

/** Every key that the sources and the build give differently. What either leaves open is no difference. */
export function findDifferences(source: Lists, built: Lists): Difference[] {
  const declared = COMPARED.flatMap(({ key, list }): Difference[] => {
    const [one, other] = [readTold(source[list], key), readTold(built[list], key)];
    if (one === 'open' || other === 'open' || one?.compared === other?.compared) return [];
    return [{ key, ...(one && { source: one }), ...(other && { built: other }) }];
  });
  return [...declared, ...findTranslations(source.localizations, built.localizations)];
}

/** `“We read …”`, `health-records`, `true`; `open` where it cannot be told. */
export function readTold(list: PropertyList, key: string): Told | 'open' | undefined {
  const entry: Resolved<PlistEntry> = list.get(key);
  if (entry.state !== 'known') return entry.state === 'absent' ? undefined : 'open';
  const { value } = entry.value;
  const words = wordsOf(value);
  return words === undefined ? 'open' : words === '' ? undefined : { ...told(value, words), at: value.at };
}

function told(value: PlistValue, words: string): { readonly value: string; readonly compared: string } {
  if (value.kind === 'string') return { value: quote(value.value), compared: plain(value.value) };
  return { value: words, compared: words };
}

/** The value in words; empty for what says nothing, undefined for what cannot be told. */
function wordsOf(value: PlistValue): string | undefined {
  switch (value.kind) {
    case 'unresolved':
    case 'dictionary':
      return undefined;
    case 'boolean':
      return value.value ? 'true' : '';
    case 'array': {
      const items = value.value.map(wordsOf);
      // the order of a list says nothing
      return items.includes(undefined) ? undefined : [...new Set(items)].sort().join(', ');
    }
    default:
      return String(value.value);
  }
}

/** Texts that differ in white space alone are shown alike. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** Texts of a language that both have. */
function findTranslations(source: readonly Localization[], built: readonly Localization[]): Difference[] {
  const byLocale = new Map(source.map((one) => [nameOf(one.locale), one]));
  return built.flatMap(({ locale, texts }) => {
    const ours = byLocale.get(nameOf(locale));
    return USAGE_TEXTS.flatMap((key): Difference[] => {
      const [said = []] = [ours?.texts.get(key)];
      const [first] = said;
      const other = (texts.get(key) ?? []).find(({ value }) => !said.some((one) => plain(one.value) === plain(value)));
      if (first === undefined || other === undefined) return [];
      return [{ key, locale, source: quoted(first), built: quoted(other) }];
    });
  });
}

function quoted({ value, at }: Located<string>): Told {
  return { value: quote(value), compared: plain(value), at };
}

function nameOf(locale: string): string {
  return locale.replaceAll('_', '-').toLowerCase();
}
