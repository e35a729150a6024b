/**
 * Apps of .NET for iOS, .NET MAUI and Xamarin.iOS: one target for each project file that makes an app.
 * https://learn.microsoft.com/dotnet/ios/building-apps/build-properties
 */
import { decodeText } from '../read/text.ts';
import {
  type Build,
  type Dependency,
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
} from '../types.ts';
import { folderOf, surveyCheckout } from './checkout.ts';
import { findCsharpSources } from './dotnet-sources.ts';
import { readLocalizations } from './localizations.ts';
import { evaluateProject, locate, type MsbuildProject } from './msbuild.ts';
import { nameOf } from './paths.ts';
import {
  makePropertyList,
  makeUnknownPropertyList,
  mapEntries,
  mapTexts,
  readPropertyListFile,
  type Unknown,
} from './property-list.ts';
import type { Found, Way } from './way.ts';

const PROJECT = /\.(?:cs|fs)proj$/;
/** The project type of Xamarin.iOS. */
const XAMARIN_IOS = /FEACFBD2-3405-455C-9665-78FE426C6842/i;

export const findDotnetTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const found = files.paths.filter((path) => PROJECT.test(path)).flatMap((file) => findApp(file, files, skipped) ?? []);
  const apps = found.filter(({ target }) => target.kind === 'app');
  const targets = found.map(({ target }): Target => {
    const host = target.kind === 'extension' ? apps.find((app) => app.references.includes(target.project)) : undefined;
    // An extension is a project of its own; it is joined to its app by standing in that one's.
    return host ? { ...target, project: host.target.project, hosts: [host.target.name] } : target;
  });
  return { targets, skipped, drifts: [] } satisfies Found;
};

interface App {
  readonly target: Target;
  /** The project files it refers to. */
  readonly references: readonly string[];
}

function findApp(file: string, files: RepoFiles, skipped: Skipped[]): App | undefined {
  try {
    const text = decodeText(files.bytes(file), file);
    if (!XAMARIN_IOS.test(text) && !/-ios\b/.test(text)) return undefined;
    const shipping = describeProject(file, 'Release', files);
    if (!shipping) return undefined;
    return { target: toTarget(shipping, text, files, skipped), references: referencesOf(shipping.project) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The project file ${file} cannot be read: ${error.message}`, blocking: true });
    return undefined;
  }
}

interface Described {
  readonly project: MsbuildProject;
  readonly configuration: string;
  readonly kind: TargetKind;
  /** `Platforms/iOS` in a project for several platforms. */
  readonly platformFolder: string | undefined;
  readonly isSdk: boolean;
}

function describeProject(file: string, configuration: string, files: RepoFiles): Described | undefined {
  const first = evaluateProject(file, { Configuration: configuration, Platform: 'iPhone' }, files);
  const isXamarin = XAMARIN_IOS.test(first.property('ProjectTypeGuids')?.value ?? '');
  const frameworks = `${first.property('TargetFramework')?.value ?? ''};${first.property('TargetFrameworks')?.value ?? ''}`;
  const framework = frameworks.split(';').find((one) => /-ios/.test(one));
  if (!isXamarin && framework === undefined) return undefined;
  const given = {
    Configuration: configuration,
    Platform: isXamarin ? 'iPhone' : 'AnyCPU',
    ...(framework !== undefined && { TargetFramework: framework }),
  };
  const project = isXamarin ? first : evaluateProject(file, given, files);
  const value = (name: string): string => project.property(name)?.value ?? '';
  if (/^true$/i.test(value('IsAppExtension')))
    return { project, configuration, kind: 'extension', ...layoutOf(project, isXamarin) };
  if (!/^exe$/i.test(value('OutputType'))) return undefined;
  const isTest =
    /^true$/i.test(value('IsTestProject')) ||
    /(?:^|\.)(?:Unit|UI)?Tests?(?:\.|$)/i.test(nameOf(file).replace(PROJECT, ''));
  return { project, configuration, kind: isTest ? 'test' : 'app', ...layoutOf(project, isXamarin) };
}

function layoutOf(project: MsbuildProject, isXamarin: boolean): Pick<Described, 'platformFolder' | 'isSdk'> {
  const isSingle =
    /^true$/i.test(project.property('SingleProject')?.value ?? '') ||
    /^true$/i.test(project.property('UseMaui')?.value ?? '');
  const folder = project.property('iOSProjectFolder')?.value || 'Platforms/iOS';
  return {
    isSdk: !isXamarin,
    platformFolder: !isXamarin && isSingle ? (locate(folder, folderOf(project.file)) ?? undefined) : undefined,
  };
}

function toTarget(shipping: Described, text: string, files: RepoFiles, skipped: Skipped[]): Target {
  const { project, kind } = shipping;
  const name = nameOf(project.file).replace(PROJECT, '');
  const builds = configurationsIn(text).flatMap((configuration): Build[] => {
    const described = configuration === 'Release' ? shipping : describeProject(project.file, configuration, files);
    return described ? [toBuild(described, name, files, skipped)] : [];
  });
  return {
    ...{ name, kind, project: project.file, at: project.at, builds, shipping: 'Release', hosts: [] },
    dependencies: project.items('PackageReference').map((item): Dependency => {
      const version = item.metadata.get('version');
      return { name: item.include, manager: 'nuget', at: item.at, ...(version !== undefined && { version }) };
    }),
  };
}

/** The configurations that conditions tell apart, and the two that every project has. */
function configurationsIn(text: string): readonly string[] {
  const names = [...text.matchAll(/'\$\(Configuration\)(?:\|[^']*)?'\s*==\s*'([^'|]+)/g)].map(([, name = '']) =>
    name.trim(),
  );
  return [...new Set(['Debug', 'Release', ...names.filter((name) => /^[\w. -]{1,60}$/.test(name)).slice(0, 20)])];
}

function toBuild(described: Described, name: string, files: RepoFiles, skipped: Skipped[]): Build {
  const { project, configuration, kind } = described;
  const blocking = kind === 'app' && configuration === 'Release';
  const say = ({ reason, at }: Unknown) => {
    if (kind !== 'test') skipped.push({ at, reason, target: name, ...(blocking && { blocking }) });
  };
  const info = readInfo(described, name, files, say);
  const entitlementsFile = findEntitlements(described, files);
  const constants = (project.property('DefineConstants')?.value ?? '')
    .split(/[;,\s]+/)
    .filter((one) => /^\w+$/.test(one));
  return {
    configuration,
    at: project.at,
    info,
    entitlements: readEntitlements(described, entitlementsFile, files, say),
    entitlementsFile,
    localizations: readTranslations(project, files),
    platforms: ['ios'],
    deploymentTarget: pick(project, 'SupportedOSPlatformVersion', info, 'MinimumOSVersion'),
    bundleIdentifier: pick(project, 'ApplicationId', info, 'CFBundleIdentifier'),
    manualSigning: isSignedByHand(project),
    sources: findCsharpSources(project, described.platformFolder, described.isSdk, files),
    flags: new Map([['DEBUG', configuration === 'Debug'], ...constants.map((one) => [one, true] as const)]),
  };
}

function readTranslations(project: MsbuildProject, files: RepoFiles): Build['localizations'] {
  const tables = surveyCheckout(files)
    .below(folderOf(project.file))
    .filter((path) => /\.lproj\/InfoPlist\.strings$/.test(path));
  return readLocalizations(tables, files).localizations;
}

function isSignedByHand(project: MsbuildProject): boolean {
  const provision = project.property('CodesignProvision')?.value ?? '';
  return (
    (provision !== '' && provision !== 'Automatic') ||
    /^manual$/i.test(project.property('ProvisioningType')?.value ?? '')
  );
}

function pick(project: MsbuildProject, property: string, info: PropertyList, key: string): Resolved<string> {
  const set = project.property(property);
  if (set?.value !== undefined && set.value !== '') return { state: 'known', value: set.value, at: set.at };
  if (set && set.value === undefined)
    return { state: 'unresolved', reason: `${property} depends on what cannot be known`, at: set.at };
  const entry = info.get(key);
  if (entry.state !== 'known') return entry;
  const { value } = entry.value;
  return value.kind === 'string'
    ? { state: 'known', value: value.value, at: value.at }
    : { state: 'unresolved', reason: value.kind === 'unresolved' ? value.reason : `${key} is no text`, at: value.at };
}

/** Where an app's Info.plist stands: where `AppManifest` says, in the folder of the platform, beside the project. */
function readInfo(described: Described, name: string, files: RepoFiles, say: (unknown: Unknown) => void): PropertyList {
  const { project, platformFolder } = described;
  const folder = folderOf(project.file);
  const named = project.property('AppManifest') ?? project.property('AppBundleManifest');
  const candidates = [
    ...(named?.value ? [locate(named.value, folder)] : []),
    ...(platformFolder === undefined ? [] : [`${platformFolder}/Info.plist`]),
    folder === '' ? 'Info.plist' : `${folder}/Info.plist`,
  ];
  const file = candidates.find((path) => path !== undefined && files.has(path));
  if (file === undefined) {
    const reason = 'The Info.plist of the project is not in the repository';
    if (!described.isSdk) say({ reason, at: project.at });
    return described.isSdk
      ? withPartials(project.at, new Map(), described, name, files, say)
      : makeUnknownPropertyList({ reason, at: project.at });
  }
  try {
    const { at, entries } = readPropertyListFile(files, file);
    return withPartials(at, entries, described, name, files, say);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const unknown = { reason: `The Info.plist ${file} cannot be read: ${error.message}`, at: error.at };
    say(unknown);
    return makeUnknownPropertyList(unknown);
  }
}

/** `PartialAppManifest` items are laid over the list, unless they say otherwise. */
function withPartials(
  at: Location,
  base: PlistDictionary,
  { project }: Described,
  name: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  const entries = new Map(base);
  let unknown: Unknown | undefined;
  for (const item of project.items('PartialAppManifest')) {
    const path = locate(item.include, item.folder);
    try {
      if (path === undefined || item.doubtful) throw new UnreadableFile('cannot be told to be used', item.at);
      const keeps = /^false$/i.test(item.metadata.get('overwrite') ?? '');
      for (const [key, entry] of readPropertyListFile(files, path).entries) {
        const below = entries.get(key);
        if (!below) entries.set(key, entry);
        else if (!keeps) entries.set(key, { ...entry, shadows: [below] });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = { reason: `The partial Info.plist ${item.include} ${error.message}`, at: error.at };
      say(unknown);
    }
  }
  const why = unknown;
  return makePropertyList(at, expand(entries, name), () => why);
}

/** Variables of Xcode that .NET fills in too. */
function expand(entries: PlistDictionary, name: string): PlistDictionary {
  const change = (text: string, at: Location): PlistValue => ({
    kind: 'string',
    value: text.replace(/\$[({](?:PRODUCT_NAME|CFBundleName|EXECUTABLE_NAME)[)}]/g, () => name),
    at,
  });
  return mapEntries(entries, ({ value }) => mapTexts(value, change));
}

/** `CodesignEntitlements`; else an Entitlements.plist in the folder of the platform, or beside the project. */
function findEntitlements({ project, platformFolder, isSdk }: Described, files: RepoFiles): Resolved<string> {
  const folder = folderOf(project.file);
  const set = project.property('CodesignEntitlements');
  if (set && set.value === undefined) {
    return { state: 'unresolved', reason: 'CodesignEntitlements depends on what cannot be known', at: set.at };
  }
  if (set?.value) {
    const path = locate(set.value.trim(), folder);
    return path === undefined
      ? { state: 'unresolved', reason: `The entitlements file ${set.value} lies outside the checkout`, at: set.at }
      : { state: 'known', value: path, at: set.at };
  }
  const isOff = /^false$/i.test(project.property('EnableDefaultCodesignEntitlements')?.value ?? '');
  const candidates = [
    ...(platformFolder === undefined ? [] : [`${platformFolder}/Entitlements.plist`]),
    ...(isOff || !isSdk ? [] : [folder === '' ? 'Entitlements.plist' : `${folder}/Entitlements.plist`]),
  ];
  const found = candidates.find((path) => files.has(path));
  return found === undefined
    ? { state: 'absent', at: project.at }
    : { state: 'known', value: found, at: { file: found, line: 1, column: 1 } };
}

/** The file's entitlements with what `CustomEntitlements` items add and take away. */
function readEntitlements(
  { project }: Described,
  file: Resolved<string>,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  if (file.state === 'unresolved') return makeUnknownPropertyList({ reason: file.reason, at: file.at });
  let at = file.at;
  let entries = new Map<string, PlistEntry>();
  let unknown: Unknown | undefined;
  if (file.state === 'known') {
    try {
      const read = readPropertyListFile(files, file.value);
      at = read.at;
      entries = new Map(read.entries);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = {
        reason: `The entitlements file ${file.value} cannot be read: ${error.message}`,
        at: files.has(file.value) ? error.at : file.at,
      };
      say(unknown);
    }
  }
  for (const item of project.items('CustomEntitlements')) {
    const value = customValue(item.metadata, item.at, item.doubtful);
    if (value) entries.set(item.include, { key: item.include, keyAt: item.at, value });
    else entries.delete(item.include);
  }
  const why = unknown;
  return makePropertyList(at, entries, () => why);
}

/** `Type` and `Value` of a custom entitlement; nothing for one that takes away. */
function customValue(metadata: ReadonlyMap<string, string>, at: Location, doubtful: boolean): PlistValue | undefined {
  if (doubtful) return { kind: 'unresolved', reason: 'The entitlement depends on a condition that cannot be told', at };
  const value = metadata.get('value') ?? '';
  switch (metadata.get('type')?.toLowerCase()) {
    case 'remove':
      return undefined;
    case 'boolean':
      return { kind: 'boolean', value: /^true$/i.test(value), at };
    case 'stringarray': {
      const items = value === '' ? [] : value.split(metadata.get('arrayseparator') ?? ';');
      return { kind: 'array', value: items.map((item): PlistValue => ({ kind: 'string', value: item, at })), at };
    }
    default:
      return { kind: 'string', value, at };
  }
}

function referencesOf(project: MsbuildProject): readonly string[] {
  return project.items('ProjectReference').flatMap((item) => locate(item.include, item.folder) ?? []);
}
