/**
 * Swift packages: what `Package.swift` declares for others to link. A package alone makes no app.
 */
import type { Build, Dependency, Platform, RepoFiles, Resolved, Target } from '../../types.ts';
import { surveyCheckout } from '../checkout.ts';
import { makePropertyList } from '../property-list.ts';
import type { Depth, Found, Wanted } from '../way.ts';
import type { PackageContent } from './package-content.ts';
import type { LocalPackage } from './packages.ts';
import { type Packages, readPackages } from './packages.ts';

/** SwiftPM builds what ships in its release configuration. */
const CONFIGURATION = 'Release';

const PLATFORMS: readonly (readonly [string, Platform])[] = [
  ['iOS', 'ios'],
  ['macOS', 'macos'],
  ['watchOS', 'watchos'],
  ['tvOS', 'tvos'],
  ['visionOS', 'visionos'],
];

/** Of an outline, what a package compiles is not worked out. */
const NO_CONTENT: PackageContent = { sources: [], remote: [], built: [], open: [], compiledWith: [], unseen: [] };

/** One target for each target of a package that compiles sources. */
export function findPackageTargets(files: RepoFiles, _earlier?: Found, { depth }: Wanted = {}): Found {
  const packages = readPackages(surveyCheckout(files));
  const targets = packages.all.flatMap((one) =>
    // A Swift Playgrounds app is an app, and declared as one elsewhere.
    one.products.some(({ kind }) => kind === 'iOSApplication') ? [] : describePackage(one, packages, depth),
  );
  return { targets, skipped: packages.skipped, drifts: [] };
}

function describePackage(one: LocalPackage, packages: Packages, depth: Depth = 'whole'): Target[] {
  const named = PLATFORMS.flatMap(([name, platform]) => (one.platforms.has(name) ? [platform] : []));
  // A package that names no platform can be built for each of them.
  const platforms = named.length > 0 ? named : PLATFORMS.map(([, platform]) => platform);
  const least = one.platforms.get('iOS');
  return one.targets.flatMap((target): Target[] => {
    const isTest = target.kind === 'testTarget';
    if (!isTest && target.kind !== 'target' && target.kind !== 'executableTarget') return [];
    const { at } = target;
    const content = depth === 'outline' ? NO_CONTENT : packages.targetContent(one, target, platforms[0] ?? 'ios');
    const nothing = makePropertyList(at, new Map());
    const deploymentTarget: Resolved<string> = least ? { state: 'known', ...least } : { state: 'absent', at };
    const build: Build = {
      configuration: CONFIGURATION,
      at,
      info: nothing,
      entitlements: nothing,
      entitlementsFile: { state: 'absent', at },
      localizations: [],
      platforms,
      deploymentTarget,
      bundleIdentifier: { state: 'absent', at },
      manualSigning: false,
      sources: isTest && depth === 'whole' ? packages.sourcesOf(one, target) : content.sources,
      ...(content.unseen.length > 0 && { unseen: content.unseen }),
      flags: new Map([['DEBUG', false]]),
    };
    return [
      {
        name: target.name,
        kind: isTest ? 'test' : 'library',
        project: one.file,
        at,
        builds: [build],
        shipping: CONFIGURATION,
        hosts: [],
        dependencies: content.remote.map(
          ({ name, version, url, at: place }): Dependency => ({
            name,
            manager: 'swiftpm',
            at: place,
            ...(version !== undefined && { version }),
            ...(url !== undefined && { url }),
          }),
        ),
      },
    ];
  });
}
