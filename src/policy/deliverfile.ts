import { type RubyValue, readRubyTokens, readRubyValue } from '../read/ruby.ts';
import { decodeText, type Places, placesIn } from '../read/text.ts';
import type { Location, RepoFiles, Skipped } from '../types.ts';
import { fileName, folderOf, tryRead } from './found.ts';
import { isStoreLocale } from './locales.ts';
import { cleanText } from './text.ts';

/** What a Deliverfile, or a call of `deliver` in a Fastfile, says about metadata. */
export interface Deliverfile {
  readonly path: string;
  readonly folder: string;
  /** Locale to URL or, where the value is made at run time, undefined. */
  readonly urls: readonly { readonly locale: string; readonly url: string | undefined; readonly at: Location }[];
  readonly descriptions: readonly { readonly locale: string; readonly text: string; readonly at: Location }[];
  readonly metadataPaths: readonly string[];
  /** Other options that hold one text each. */
  readonly options: readonly { readonly name: string; readonly value: string; readonly at: Location }[];
}

const TEXTS = ['primary_category', 'secondary_category', 'app_rating_config_path'];
const OPTIONS = ['privacy_url', 'description', 'metadata_path', ...TEXTS];

/** Reads every Deliverfile and Fastfile: literals alone, nothing is executed. */
export function readDeliverfiles(files: RepoFiles, unresolved: Skipped[]): Deliverfile[] {
  return files.paths
    .filter((path) => /^(?:Deliverfile|Fastfile)(?:\.rb)?$/.test(fileName(path)))
    .flatMap((path) => {
      const text = tryRead(() => decodeText(files.bytes(path), path), unresolved);
      return text === undefined ? [] : [readDeliverfile(path, text, unresolved)];
    });
}

function readDeliverfile(path: string, text: string, unresolved: Skipped[]): Deliverfile {
  const place = placesIn(path, text);
  const tokens = readRubyTokens(text);
  const urls: { locale: string; url: string | undefined; at: Location }[] = [];
  const descriptions: { locale: string; text: string; at: Location }[] = [];
  const metadataPaths: string[] = [];
  const options: { name: string; value: string; at: Location }[] = [];

  for (const [index, token] of tokens.entries()) {
    if ((token.type !== 'word' && token.type !== 'label') || !OPTIONS.includes(token.text)) continue;
    const after = tokens[index + 1]?.text;
    const read = after === '=' ? undefined : readRubyValue(text, tokens, after === '(' ? index + 2 : index + 1);
    if (!read) continue;
    const { value } = read;
    if (TEXTS.includes(token.text)) {
      if (value.kind === 'string') options.push({ name: token.text, value: value.value, at: placeOf(value, place) });
    } else if (token.text === 'metadata_path') {
      if (value.kind === 'string') metadataPaths.push(value.value);
    } else if (token.text === 'description') {
      for (const [locale, entry] of localized(value)) {
        if (entry.kind === 'string') descriptions.push({ locale, text: entry.value.trim(), at: placeOf(entry, place) });
      }
    } else {
      for (const [locale, entry] of localized(value)) {
        const at = placeOf(entry, place);
        urls.push({ locale, url: entry.kind === 'string' ? entry.value.trim() : undefined, at });
        if (entry.kind === 'expression') unresolved.push({ at, reason: whyUnknown(locale, entry.what) });
      }
      const ignored = whyIgnored(value);
      if (ignored) unresolved.push({ at: placeOf(value, place), reason: ignored });
    }
  }
  return { path, folder: folderOf(path), urls, descriptions, metadataPaths, options };
}

function localized(value: RubyValue): [string, RubyValue][] {
  if (value.kind !== 'hash') return [];
  return value.entries.filter(({ key }) => isStoreLocale(key)).map((entry) => [entry.key, entry.value]);
}

function placeOf({ start, end }: RubyValue, place: Places): Location {
  return place(start, end);
}

function whyUnknown(locale: string, what: string): string {
  const variable = /ENV\W*(?:fetch\W*)?["'](\w+)["']/.exec(what)?.[1];
  return variable
    ? `The privacy-policy URL of "${locale}" comes from the environment variable ${variable}.`
    : `The privacy-policy URL of "${locale}" is computed: ${cleanText(what, 60)}.`;
}

/** fastlane: "Must be a hash, the key being the language." */
function whyIgnored(value: RubyValue): string | undefined {
  if (value.kind === 'string') {
    return `fastlane does not take privacy_url "${cleanText(value.value)}": it must be a hash of locales to URLs.`;
  }
  return value.kind === 'expression' ? `privacy_url is computed: ${cleanText(value.what, 60)}.` : undefined;
}
