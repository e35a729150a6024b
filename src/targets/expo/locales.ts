/**
 * `expo.locales`: the translations of an Info.plist, in the configuration or in files that it names.
 * https://docs.expo.dev/guides/localization/
 */

import { readDeep, toPlist } from '../../read/javascript/values.ts';
import { readJson } from '../../read/json.ts';
import {
  LEADS_OUT,
  type Localization,
  type Located,
  type PlistValue,
  type RepoFiles,
  type Skipped,
} from '../../types.ts';
import { resolvePath } from '../checkout.ts';
import { entriesOf, lookUp, tryRead } from '../plist-paths.ts';
import type { ExpoConfig } from './config.ts';

export function readExpoLocales(
  { config, folder }: ExpoConfig,
  files: RepoFiles,
): { readonly localizations: readonly Localization[]; readonly skipped: readonly Skipped[] } {
  if (config.kind === 'unresolved') return { localizations: [], skipped: [] };
  const localizations: Localization[] = [];
  const skipped: Skipped[] = [];
  for (const { key: locale, value } of entriesOf(toPlist(readDeep(config, ['locales']))).values()) {
    const texts = value.kind === 'string' ? readTexts(value, folder, files, skipped) : value;
    if (texts?.kind !== 'dictionary') continue;
    // Since SDK 54 the texts may stand apart for each platform.
    const own = [...entriesOf(texts).values(), ...entriesOf(lookUp(texts, 'ios')).values()];
    const found = own.flatMap((entry): [string, Located<string>[]][] =>
      entry.value.kind === 'string' ? [[entry.key, [{ value: entry.value.value, at: entry.value.at }]]] : [],
    );
    localizations.push({ locale, at: texts.at, texts: new Map(found) });
  }
  return { localizations: localizations.sort((a, b) => (a.locale < b.locale ? -1 : 1)), skipped };
}

function readTexts(
  { value: written, at }: PlistValue & { readonly kind: 'string' },
  folder: string,
  files: RepoFiles,
  skipped: Skipped[],
): PlistValue | undefined {
  const path = resolvePath(folder, written);
  const read = path === undefined ? { reason: `\`${written}\` ${LEADS_OUT}`, at } : tryRead(files, path, readJson);
  if ('value' in read) return read.value;
  skipped.push({ at: read.at, reason: `Translations cannot be read: ${read.reason}` });
  return undefined;
}
