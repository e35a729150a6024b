/**
 * Apps without a project file: each Info.plist, with the entitlements and the sources around it, is one target.
 */
import { addAll } from '../../lists.ts';
import {
  type Build,
  type Location,
  type Platform,
  type PlistDictionary,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
} from '../../types.ts';
import { surveyCheckout } from '../checkout.ts';
import { readLocalizations } from '../localizations.ts';
import { foreignDependencies, foreignSources } from '../packages/foreign-sources.ts';
import {
  makePropertyList,
  makeUnknownPropertyList,
  mapEntries,
  mapTexts,
  readPropertyListFile,
  type Unknown,
} from '../property-list.ts';
import type { Wanted, Way } from '../way.ts';
import {
  findHost,
  findLooseEntitlements,
  findLooseFolders,
  findLooseSources,
  findLooseTexts,
  type LooseFolder,
} from './files.ts';
import { isTestPath, looseKind, loosePlatforms } from './kind.ts';

/** What ships is all there is to see. */
const CONFIGURATION = 'Release';

/** An Info.plist that was read, or could not be. */
interface Loose extends LooseFolder {
  readonly kind: TargetKind;
  readonly platforms: readonly Platform[];
  readonly at: Location;
  readonly info: PropertyList;
}

/** The last way: a lone Info.plist. */
export const findTargetsWithoutProject: Way = (files, _, wanted) => ({
  ...findLooseTargets(files, wanted),
  drifts: [],
});

/**
 * One target for each Info.plist of the repository, named after its folder, with one configuration, `Release`. For a
 * repository, or a `folder` of it, without a project file only: nothing here looks for one.
 */
export function findLooseTargets(
  repository: RepoFiles,
  { flutter }: Wanted = {},
  folder = '',
): { targets: Target[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  const files = folder === '' ? repository : below(repository, folder);
  const all = findLooseFolders(files).flatMap((one) => readLoose(one, files, skipped));
  const apps = all.filter(({ kind, platforms }) => kind === 'app' && platforms.includes('ios'));
  const main = onlyOne(apps) ?? onlyOne(all);
  const sources = findLooseSources(files, all, main);
  const texts = findLooseTexts(files, all, main);
  const entitlements = findLooseEntitlements(files, all, main);

  const targets = all.map((loose): Target => {
    const host = isEmbedded(loose.kind) ? findHost(loose, apps) : undefined;
    const { localizations, skipped: unread } = readLocalizations(texts.get(loose) ?? [], files);
    addAll(
      skipped,
      unread.map((skip) => ({ ...skip, target: loose.name })),
    );
    const build: Build = {
      configuration: CONFIGURATION,
      at: loose.at,
      info: loose.info,
      ...readEntitlements(loose, entitlements.get(loose) ?? [], files, skipped),
      localizations,
      platforms: loose.platforms,
      deploymentTarget: known(loose, 'MinimumOSVersion'),
      bundleIdentifier: known(loose, 'CFBundleIdentifier'),
      manualSigning: false,
      sources: [
        ...new Set([
          ...(sources.get(loose) ?? []),
          ...(loose.kind === 'app' ? foreignSources(loose.folder, repository, skipped, flutter) : []),
        ]),
      ],
      flags: new Map([['DEBUG', false]]),
    };
    return {
      name: loose.name,
      kind: loose.kind,
      project: (host ?? loose).folder || '.',
      at: loose.at,
      builds: [build],
      shipping: CONFIGURATION,
      hosts: host ? [{ project: host.folder || '.', name: host.name }] : [],
      dependencies: foreignDependencies(loose.folder, repository, flutter),
    };
  });
  return { targets, skipped };
}

/** What stands below a folder, as if nothing else were there. */
function below(files: RepoFiles, folder: string): RepoFiles {
  return { ...files, paths: surveyCheckout(files).below(folder) };
}

function readLoose(folder: LooseFolder, files: RepoFiles, skipped: Skipped[]): Loose[] {
  try {
    const { at, entries: raw } = readPropertyListFile(files, folder.plist);
    const isNamedSo = /(?:^|\/)Info\.plist$/.test(folder.plist);
    if (!isNamedSo && ![...raw.keys()].some((key) => /^(?:CFBundle|NS|LS|UI|WK|EXApp)/.test(key))) return [];
    const entries = expandTexts(raw, folder.name);
    const kind = looseKind(raw, folder.plist);
    const platforms = loosePlatforms(raw, kind);
    return [{ ...folder, kind, platforms, at, info: makePropertyList(at, entries, fragment(raw, at)) }];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { at } = error;
    const reason = `The Info.plist cannot be read: ${error.why}`;
    const kind = isTestPath(folder.plist) ? 'test' : 'app';
    skipped.push({ at, reason, target: folder.name, ...(kind === 'app' && { blocking: true }) });
    return [{ ...folder, kind, platforms: ['ios'], at, info: makeUnknownPropertyList({ reason, at }) }];
  }
}

/** Where Xcode makes the Info.plist, the file beside it holds no more than what no build setting can say, and none of the
 *  keys that each app has: the texts then stand in the settings of the project that is not there, or nowhere. */
function fragment(entries: PlistDictionary, at: Location): ((key: string) => Unknown | undefined) | undefined {
  if ([...entries.keys()].some((key) => key.startsWith('CFBundle'))) return undefined;
  return (key) =>
    isUsageText(key)
      ? {
          reason: 'The project is not here, and its build settings may give the text: this Info.plist is a part alone',
          at,
        }
      : undefined;
}

function isUsageText(key: string): boolean {
  return /^NS\w{1,80}UsageDescription$/.test(key);
}

function readEntitlements(
  { name, kind, at, plist }: Loose,
  candidates: readonly string[],
  files: RepoFiles,
  skipped: Skipped[],
): Pick<Build, 'entitlements' | 'entitlementsFile'> {
  const [file, ...others] = candidates;
  if (file === undefined) {
    return { entitlements: makePropertyList(at, new Map()), entitlementsFile: { state: 'absent', at } };
  }
  if (others.length > 0) {
    const reason = `Nothing says which of ${candidates.join(', ')} goes with ${plist}`;
    return {
      entitlements: makeUnknownPropertyList({ reason, at }),
      entitlementsFile: { state: 'unresolved', reason, at },
    };
  }
  const entitlementsFile: Resolved<string> = { state: 'known', value: file, at: { file, line: 1, column: 1 } };
  try {
    const { at: top, entries } = readPropertyListFile(files, file);
    return { entitlements: makePropertyList(top, expandTexts(entries, name)), entitlementsFile };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = `The entitlements cannot be read: ${error.why}`;
    skipped.push({ at: error.at, reason, target: name, ...(kind === 'app' && { blocking: true }) });
    return { entitlements: makeUnknownPropertyList({ reason, at: error.at }), entitlementsFile };
  }
}

/** Without a project nobody sets variables, but what a target is called it is called everywhere. */
function expandTexts(entries: PlistDictionary, name: string): PlistDictionary {
  const change = (text: string, at: Location): PlistValue => {
    const value = text.replace(
      /\$[({](?:PRODUCT_NAME|PRODUCT_MODULE_NAME|TARGET_NAME|EXECUTABLE_NAME)[)}]/g,
      () => name,
    );
    const variable = /\$\([^()]*\)|\$\{[^{}]*\}/.exec(value)?.[0];
    if (variable === undefined) return { kind: 'string', value, at };
    return { kind: 'unresolved', reason: `No project file gives ${variable} a value`, at };
  };
  return mapEntries(entries, ({ value }) => mapTexts(value, change));
}

function known({ info, at }: Loose, key: string): Resolved<string> {
  const entry = info.get(key);
  if (entry.state !== 'known')
    return { state: 'unresolved', reason: `No project file sets what ${key} would tell`, at };
  const { value } = entry.value;
  if (value.kind === 'string') return { state: 'known', value: value.value, at: value.at };
  const reason = value.kind === 'unresolved' ? value.reason : `${key} is not a text`;
  return { state: 'unresolved', reason, at: value.at };
}

function isEmbedded(kind: TargetKind): boolean {
  return kind === 'extension' || kind === 'app-clip' || kind === 'watch-app';
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
