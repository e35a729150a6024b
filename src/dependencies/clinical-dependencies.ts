/**
 * Dependencies that compile the clinical API into an app: those whose code says so, and known ones whose code is not in
 * the checkout.
 */
import { compare } from '../order.ts';
import { findInstalledVersion } from '../targets/packages/installed-version.ts';
import { letsInNewest, readRange } from '../targets/packages/versions.ts';
import type {
  ClinicalBinary,
  ClinicalDependency,
  Dependency,
  Located,
  RepoFiles,
  Skipped,
  Target,
  TargetName,
} from '../types.ts';
import { attempt } from './attempt.ts';
import { binariesAmong } from './binary-files.ts';
import { builtFrameworks } from './built-frameworks.ts';
import { ClinicalBinaries } from './clinical-binaries.ts';
import { checkoutName, findDependencyFolder } from './dependency-folder.ts';
import { join } from './folders.ts';
import { KNOWN_PACKAGES, type KnownPackage } from './known-packages.ts';
import { findClinicalCode, listFolder, nativeSources } from './native-code.ts';
import { type LinkedCode, npmCode } from './npm-code.ts';
import { swiftCode } from './swift-checkouts.ts';

type Linking = Pick<Target, 'name' | 'kind' | 'project' | 'dependencies'>;

/** What is known of one dependency of one target. */
interface Verdict {
  readonly name: string;
  readonly version?: string;
  readonly found?: Located<string>;
  readonly binary?: ClinicalBinary;
  readonly remedy: string;
  readonly brings: readonly string[];
}

export interface ClinicalDependencies {
  /** Those that bring the clinical API, each with the targets that link it, sorted by place and name. */
  readonly found: readonly ClinicalDependency[];
  /** Binaries of dependencies that may bring it and could not be read. */
  readonly unread: readonly Skipped[];
}

export async function findClinicalDependencies(
  targets: readonly Linking[],
  files: RepoFiles,
): Promise<ClinicalDependencies> {
  const binaries = new ClinicalBinaries(files);
  const judged = new Map<string, readonly Verdict[]>();
  const found = new Map<string, ClinicalDependency & { readonly targets: TargetName[] }>();
  for (const target of targets) {
    if (target.kind === 'test' || target.kind === 'library') continue;
    const verdicts: { readonly verdict: Verdict; readonly at: Dependency['at'] }[] = [];
    for (const dependency of target.dependencies) {
      const key = JSON.stringify(dependency);
      const known = judged.get(key) ?? (await judge(dependency, files, binaries));
      judged.set(key, known);
      for (const verdict of known) verdicts.push({ verdict, at: dependency.at });
    }
    const brought = new Set(verdicts.flatMap(({ verdict }) => verdict.brings));
    for (const { verdict, at } of verdicts) {
      const { name, brings, ...rest } = verdict;
      // A Cordova plugin stands among the packages of npm too.
      if (brought.has(name)) continue;
      brought.add(name);
      const key = JSON.stringify([name, at]);
      const one = found.get(key) ?? { name, ...rest, at, targets: [] };
      found.set(key, one);
      one.targets.push({ name: target.name, project: target.project });
    }
  }
  return { found: [...found.values()].sort((a, b) => compare(placeOf(a), placeOf(b))), unread: binaries.unread };
}

function placeOf({ at, name }: ClinicalDependency): string {
  return `${at.file}\0${`${at.line}`.padStart(9, '0')}\0${`${at.column}`.padStart(9, '0')}\0${name}`;
}

/** What a dependency brings: mostly nothing. Code that is there is believed before any table. */
async function judge(
  dependency: Dependency,
  files: RepoFiles,
  binaries: ClinicalBinaries,
): Promise<readonly Verdict[]> {
  const known = findKnown(dependency);
  const code = findCode(dependency, files);
  if (code.length === 0) {
    const version = known.length > 0 ? versionOf(dependency, files) : undefined;
    const row = known.find((one) => carries(one, version));
    if (!row || isPatchedOut(dependency.name, files)) return [];
    return [describe(dependency.name, version, row)];
  }
  const verdicts: Verdict[] = [];
  for (const [index, { name, sources, binaries: built }] of code.entries()) {
    const found = findClinicalCode(sources, files);
    const evidence = found ? { found } : await binaries.find(built);
    if (!evidence) continue;
    const isItself = index === 0;
    const row = isItself ? known[0] : KNOWN_PACKAGES.find((one) => one.name === name.toLowerCase());
    const version = isItself ? versionOf(dependency, files) : undefined;
    const shown = isItself ? dependency.name : `${name}, which ${dependency.name} needs,`;
    verdicts.push({ ...describe(shown, version, row), ...evidence });
  }
  return verdicts;
}

function describe(name: string, version: string | undefined, row: KnownPackage | undefined): Verdict {
  return {
    name,
    remedy: row?.remedy ?? 'Use a version or a part of it without clinical records, or another library.',
    brings: row?.brings ?? [],
    ...(version !== undefined && { version }),
  };
}

function findKnown({ manager, name, url }: Dependency): readonly KnownPackage[] {
  const key = manager === 'swiftpm' ? (url === undefined ? undefined : checkoutName(url).toLowerCase()) : name;
  return KNOWN_PACKAGES.filter(
    (row) => row.manager === manager && row.name === key && (row.products?.includes(name) ?? true),
  );
}

function versionOf(dependency: Dependency, files: RepoFiles): string | undefined {
  const isFromNpm = dependency.manager === 'npm' || dependency.manager === 'cordova';
  return (isFromNpm ? findInstalledVersion(dependency, files) : undefined) ?? dependency.version;
}

function carries({ from, before }: KnownPackage, version: string | undefined): boolean {
  if (from === undefined && before === undefined) return true;
  const range = version === undefined ? undefined : readRange(version);
  return range !== undefined && letsInNewest(range, from, before);
}

/** The code of a dependency where it is in the checkout: what of it is linked. */
function findCode(dependency: Dependency, files: RepoFiles): readonly LinkedCode[] {
  const { manager, name, url, at } = dependency;
  const code = (sources: readonly string[], binaries: readonly string[]): readonly LinkedCode[] =>
    sources.length + binaries.length > 0 ? [{ name, sources, binaries }] : [];
  // what was built of the sources is what is linked
  const built = builtFrameworks(dependency, files);
  if (built.length > 0) return code([], built);
  const folder = findDependencyFolder(dependency, files);
  if (folder === undefined) return [];
  if (manager === 'swiftpm') {
    return swiftCode(name, url ?? '', at.file, files).filter(
      ({ sources, binaries }) => sources.length + binaries.length > 0,
    );
  }
  if (manager === 'npm' || manager === 'cordova') {
    const { sources, binaries } = npmCode(dependency, folder, files);
    return code(sources, binaries);
  }
  const paths = listFolder(folder, files);
  if (manager === 'pub') return code(nativeSources(folder, paths.filter(isOfPlugin(folder))), []);
  // CocoaPods installs of a pod the sources and binaries of the chosen subspecs alone.
  return code(nativeSources(folder, paths), manager === 'cocoapods' ? binariesAmong(paths, files) : []);
}

/** https://docs.flutter.dev/packages-and-plugins/developing-packages#shared-ios-and-macos-implementations */
function isOfPlugin(folder: string): (path: string) => boolean {
  const below = [join(folder, 'ios/'), join(folder, 'darwin/')];
  return (path) => below.some((one) => path.startsWith(one));
}

/** A patch of patch-package or pnpm that takes the clinical code out. */
function isPatchedOut(name: string, files: RepoFiles): boolean {
  const start = name.replace('/', '+');
  return files.paths.some((path) => {
    const file = path.slice(path.lastIndexOf('/') + 1).replace(/__/g, '+');
    if (!file.endsWith('.patch') || !/(?:^|\/)patches\//.test(path)) return false;
    if (!file.startsWith(`${start}+`) && !file.startsWith(`${start}@`)) return false;
    return /^-.*HKClinical/m.test(attempt(() => Buffer.from(files.bytes(path)).toString('utf8')) ?? '');
  });
}
