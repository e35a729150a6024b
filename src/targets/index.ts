/**
 * Everything that the repository builds, however it is declared.
 */
import type { RepoFiles, Skipped, Target } from '../types.ts';
import { committedSpecs, listSpecs, SPEC_LINE, withFilled } from './committed.ts';
import { isInside, isManifest } from './paths.ts';
import { readTextIfPossible } from './plist-paths.ts';
import { makeTargetBudget, type TargetBudget, takeTargets } from './target-budget.ts';
import { type Depth, type Found, NOTHING, type Wanted, type Way } from './way.ts';

interface LazyWay {
  /** A path of the repository without which this way finds nothing; a line of the list of all paths. */
  readonly sign: RegExp;
  /** Whether there is something left for it to find. */
  readonly isNeeded?: (files: RepoFiles, earlier: Found, depth: Depth) => boolean;
  /** It takes what it reads by the letter: what an outline costs hangs on the size of files, and on nothing they say. */
  readonly isLiteral?: true;
  /** It finds libraries alone. */
  readonly isOfLibraries?: true;
  /** Loaded only for a repository that shows the sign: most declare their apps in one way. */
  readonly load: () => Promise<Way>;
}

/** The ways of declaring apps, in the order they are asked. To add one, add it here; each sees what those before found. */
const WAYS: readonly LazyWay[] = [
  {
    sign: /\.(?:xcodeproj|xcworkspace)\//m,
    isLiteral: true,
    load: async () => (await import('./xcode/find.ts')).findXcodeTargets,
  },
  {
    sign: /(?:^|\/)Package\.swift$/m,
    isLiteral: true,
    load: async () => (await import('./packages/swift-package.ts')).findPackageTargets,
  },
  {
    sign: SPEC_LINE,
    isLiteral: true,
    isNeeded: isSpecNeeded,
    load: async () => (await import('./xcodegen/find.ts')).findXcodeGenTargets,
  },
  { sign: /(?:^|\/)Project\.swift$/m, load: async () => (await import('./tuist/find.ts')).findTuistTargets },
  {
    sign: /(?:^|\/)Package\.swift$/m,
    isLiteral: true,
    isNeeded: mayHavePlayground,
    load: async () => (await import('./playgrounds.ts')).findPlaygroundTargets,
  },
  { sign: /(?:^|\/)BUILD(?:\.bazel)?$/m, load: async () => (await import('./bazel/find.ts')).findBazelTargets },
  { sign: /(?:^|\/)app\.(?:json|config\.\w+)$/m, load: async () => (await import('./expo/find.ts')).findExpoTargets },
  { sign: /\.(?:cs|fs)proj$/m, load: async () => (await import('./dotnet/find.ts')).findDotnetTargets },
  { sign: /(?:^|\/)config\.xml$/m, load: async () => (await import('./cordova/find.ts')).findCordovaTargets },
  {
    sign: /(?:^|\/)capacitor\.config\.\w+$/m,
    load: async () => (await import('./capacitor.ts')).findCapacitorTargets,
  },
  {
    sign: /(?:^|\/)(?:mobile-config\.js|\.meteor\/platforms)$/m,
    load: async () => (await import('./meteor.ts')).findMeteorTargets,
  },
  { sign: /(?:^|\/)App_Resources\//m, load: async () => (await import('./nativescript.ts')).findNativeScriptTargets },
  { sign: /(?:^|\/)ProjectSettings\//m, load: async () => (await import('./unity.ts')).findUnityHints },
  {
    sign: /\.plist$/m,
    isLiteral: true,
    isNeeded: (_, earlier) => isProjectMissing(earlier),
    load: async () => (await import('./loose/find.ts')).findTargetsWithoutProject,
  },
  {
    sign: /^(?:plugin\.xml|(?:(?:ios|darwin)\/)?[^/\r\n]{1,200}\.podspec)$/m,
    isLiteral: true,
    isOfLibraries: true,
    isNeeded: (_, earlier) => isNothingFound(earlier),
    load: async () => (await import('./libraries.ts')).findLibraries,
  },
  {
    sign: /\.entitlements$/m,
    isLiteral: true,
    isNeeded: (_, earlier) => isNothingFound(earlier),
    load: async () => (await import('./loose/signed-alone.ts')).findSignedAlone,
  },
];

/** Whether there is anything to read: `none`, ways that take everything by the letter, or others among them. */
export function declaringWays({ paths }: RepoFiles): 'none' | 'literal' | 'other' {
  const list = paths.join('\n');
  const shown = WAYS.filter(({ sign }) => sign.test(list));
  if (shown.length === 0) return 'none';
  return shown.every(({ isLiteral }) => isLiteral) ? 'literal' : 'other';
}

/** Whether anything may declare an app. */
export function mayDeclareApps({ paths }: RepoFiles): boolean {
  const list = paths.join('\n');
  return WAYS.some(({ sign, isOfLibraries }) => !isOfLibraries && sign.test(list));
}

/** The targets of a repository, what could not be read of them, and where a generator's input differs from its output. */
export async function findTargets(files: RepoFiles, depth: Depth = 'whole'): Promise<Found> {
  const list = files.paths.join('\n'); // one search is faster than asking thousands of paths
  const hasFlutter = /(?:^|\/)pubspec\.yaml$/m.test(list);
  const budget = makeTargetBudget();
  const wanted: Wanted = { depth, budget, ...(hasFlutter && { flutter: await import('./packages/pub-packages.ts') }) };
  let found = NOTHING;
  for (const { sign, isNeeded, load } of WAYS) {
    if (!sign.test(list) || isNeeded?.(files, found, depth) === false) continue;
    const way = await load();
    const before = budget.targets;
    const more = way(files, found, wanted);
    // a way that may make many targets of a line takes room before it makes them
    found = join(found, budget.targets === before ? takeWhatFits(more, budget) : more);
  }
  return found;
}

/** What the input of XcodeGen declares of clinical records may differ from the committed project: an outline is of
 *  repositories that declare nothing of them. */
function isSpecNeeded(files: RepoFiles, earlier: Found, depth: Depth): boolean {
  if (depth === 'whole') return true;
  const specs = listSpecs(files);
  return specs.length > committedSpecs(specs, files, earlier).size;
}

/** Only a manifest that names such a product declares a playground. */
function mayHavePlayground(files: RepoFiles): boolean {
  return files.paths.some((path) => isManifest(path) && readTextIfPossible(files, path).includes('iOSApplication'));
}

/** Nothing but packages was found, and no project was too broken to be read. */
function isProjectMissing({ targets, skipped }: Found): boolean {
  const isPackage = ({ project, kind }: Target): boolean => kind !== 'app' && /(?:^|\/)Package\.swift$/.test(project);
  return targets.every(isPackage) && !skipped.some(({ blocking }) => blocking);
}

function isNothingFound({ targets, skipped }: Found): boolean {
  return targets.length === 0 && !skipped.some(({ blocking }) => blocking);
}

/** Without the targets that there is no room for. */
function takeWhatFits(found: Found, budget: TargetBudget): Found {
  const { targets } = found;
  const [first] = targets;
  if (!first) return found;
  const skipped: Skipped[] = [];
  const taken = takeTargets(targets, budget, first.at, skipped);
  return { ...found, targets: taken, skipped: [...found.skipped, ...skipped] };
}

function join(found: Found, other: Found): Found {
  const kept = other.unshipped?.length ? withoutFolders(found, other.unshipped) : found;
  const one = other.filled ? withFilled(kept, other.filled) : kept;
  return {
    targets: [...one.targets, ...other.targets],
    skipped: [...one.skipped, ...other.skipped],
    drifts: [...one.drifts, ...other.drifts],
    ...((one.hasGaps || other.hasGaps) && { hasGaps: true }),
  };
}

function withoutFolders({ targets, skipped, drifts, ...more }: Found, folders: readonly string[]): Found {
  const isElsewhere = (path: string): boolean => !folders.some((folder) => isInside(path, folder));
  return {
    ...more,
    targets: targets.filter(({ project }) => isElsewhere(project)),
    skipped: skipped.filter(({ at }) => isElsewhere(at.file)),
    drifts: drifts.filter(({ project }) => isElsewhere(project.at.file)),
  };
}
