/**
 * Apps of .NET for iOS, .NET MAUI and Xamarin.iOS: one target for each project file that makes an app.
 * https://learn.microsoft.com/dotnet/ios/building-apps/build-properties
 */
import { addAll } from '../../lists.ts';
import { decodeText } from '../../read/text.ts';
import {
  type Build,
  type Dependency,
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
import { folderOf, nameOf } from '../paths.ts';
import type { Unknown } from '../property-list.ts';
import type { Found, Way } from '../way.ts';
import { type DotnetLayout, findEntitlements, readEntitlements, readInfo } from './lists.ts';
import { evaluateProject, locate, type MsbuildProject } from './msbuild.ts';
import { findCsharpSources } from './sources.ts';

const PROJECT = /\.(?:cs|fs)proj$/;
/** The project type of Xamarin.iOS. */
const XAMARIN_IOS = /FEACFBD2-3405-455C-9665-78FE426C6842/i;

/** Names the framework, or has it from a property that another file sets. */
const MAY_BE_IOS = /-ios\b|<TargetFrameworks?\b[^<]{0,400}\$\(|<UseMaui\b/;

export const findDotnetTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const found = files.paths.filter((path) => PROJECT.test(path)).flatMap((file) => findApp(file, files, skipped) ?? []);
  const apps = found.filter(({ target }) => target.kind === 'app');
  const targets = found.map(({ target }): Target => {
    const host = target.kind === 'extension' ? apps.find((app) => app.references.includes(target.project)) : undefined;
    if (!host) return target;
    // An extension is a project of its own; people know it as part of its app.
    const { project, name } = host.target;
    return { ...target, project, hosts: [{ project, name }] };
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
    if (!XAMARIN_IOS.test(text) && !MAY_BE_IOS.test(text)) return undefined;
    const shipping = describeProject(file, 'Release', files);
    if (!shipping) return undefined;
    addAll(skipped, shipping.project.skipped);
    return { target: toTarget(shipping, text, files, skipped), references: referencesOf(shipping.project) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The project file ${file} cannot be read: ${error.why}`, blocking: true });
    return undefined;
  }
}

interface Described extends DotnetLayout {
  readonly configuration: string;
  readonly kind: TargetKind;
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
  const { sources, unseen } = findCsharpSources(project, described.platformFolder, described.isSdk, files, say);
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
    sources,
    ...(unseen.length > 0 && { unseen }),
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

function referencesOf(project: MsbuildProject): readonly string[] {
  return project.items('ProjectReference').flatMap((item) => locate(item.include, item.folder) ?? []);
}
