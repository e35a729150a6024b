/**
 * Swift Playgrounds: a `.swiftpm` package with an `.iOSApplication` product. It has no way to ask for HealthKit
 * entitlements; keys can come from the file that `additionalInfoPlistContentFilePath` names.
 */
import { readSwiftLiterals, type SwiftCall, type SwiftLiterals, type SwiftValue } from '../read/swift/literals.ts';
import { decodeText } from '../read/text.ts';
import {
  type Build,
  LEADS_OUT,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  UnreadableFile,
} from '../types.ts';
import { resolvePath, surveyCheckout } from './checkout.ts';
import type { LocalPackage } from './packages/packages.ts';
import { type Packages, readPackages } from './packages/packages.ts';
import { makePropertyList, makeUnknownPropertyList, readPropertyListFile } from './property-list.ts';
import type { Way } from './way.ts';

const CONFIGURATION = 'Release';

export const findPlaygroundTargets: Way = (files) => {
  const packages = readPackages(surveyCheckout(files));
  const skipped: Skipped[] = [];
  const targets = packages.all.flatMap((one) => describePackage(one, packages, files, skipped));
  return { targets, skipped, drifts: [] };
};

function describePackage(one: LocalPackage, packages: Packages, files: RepoFiles, skipped: Skipped[]): Target[] {
  const products = one.products.filter(({ kind }) => kind === 'iOSApplication');
  if (products.length === 0) return [];
  const calls = findCalls(one, files, skipped);
  return products.map((product): Target => {
    const call = calls.find((candidate) => textOf(candidate, 'name')?.value === product.name);
    const { at } = product;
    const least = one.platforms.get('iOS');
    const content = packages.contentOf(one, product.name, 'ios');
    const build: Build = {
      configuration: CONFIGURATION,
      at,
      info: readInfo(one, product.name, call, files, skipped) ?? makePropertyList(at, new Map()),
      entitlements: makePropertyList(at, new Map()),
      entitlementsFile: { state: 'absent', at },
      localizations: [],
      platforms: ['ios'],
      deploymentTarget: least ? { state: 'known', ...least } : { state: 'absent', at },
      bundleIdentifier: known(call && textOf(call, 'bundleIdentifier')) ?? { state: 'absent', at },
      manualSigning: false,
      sources: content.sources,
      ...(content.unseen.length > 0 && { unseen: content.unseen }),
      flags: new Map([['DEBUG', false]]),
    };
    return {
      ...{
        name: product.name,
        kind: 'app',
        project: one.file,
        at,
        builds: [build],
        shipping: CONFIGURATION,
        hosts: [],
      },
      dependencies: content.remote.map(({ name, version, url, at: place }) => ({
        ...{ name, manager: 'swiftpm', at: place },
        ...(version !== undefined && { version }),
        ...(url !== undefined && { url }),
      })),
    };
  });
}

/** The calls of `.iOSApplication` in a manifest, wherever they stand in its values. */
function findCalls({ file }: LocalPackage, files: RepoFiles, skipped: Skipped[]): readonly SwiftCall[] {
  const constants = readConstants(file, files, skipped);
  const found: SwiftCall[] = [];
  const walk = (value: SwiftValue, depth: number): void => {
    if (depth > 8) return;
    if (value.kind === 'array') for (const item of value.value) walk(item, depth + 1);
    if (value.kind !== 'call') return;
    if (/(?:^|\.)iOSApplication$/.test(value.name)) found.push(value);
    else for (const argument of value.arguments) walk(argument.value, depth + 1);
  };
  for (const value of constants.values()) walk(value, 0);
  return found;
}

function readConstants(file: string, files: RepoFiles, skipped: Skipped[]): SwiftLiterals['constants'] {
  try {
    return readSwiftLiterals(decodeText(files.bytes(file), file), file).constants;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: error.message, blocking: true });
    return new Map();
  }
}

function textOf(call: SwiftCall, label: string): Extract<SwiftValue, { kind: 'string' }> | undefined {
  const value = call.arguments.find((argument) => argument.label === label)?.value;
  return value?.kind === 'string' ? value : undefined;
}

function known(value: Extract<SwiftValue, { kind: 'string' }> | undefined): Resolved<string> | undefined {
  return value && { state: 'known', value: value.value, at: value.at };
}

function readInfo(
  one: LocalPackage,
  target: string,
  call: SwiftCall | undefined,
  files: RepoFiles,
  skipped: Skipped[],
): PropertyList | undefined {
  const named = call && textOf(call, 'additionalInfoPlistContentFilePath');
  if (!named) return undefined;
  const path = resolvePath(one.folder, named.value);
  try {
    if (path === undefined) throw new UnreadableFile(LEADS_OUT, named.at);
    if (!files.has(path)) throw new UnreadableFile('is not in the repository', named.at);
    const { at, entries } = readPropertyListFile(files, path);
    return makePropertyList(at, entries);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = `The Info.plist ${named.value} ${error.message}`;
    skipped.push({ at: error.at, reason, target, blocking: true });
    return makeUnknownPropertyList({ reason, at: error.at });
  }
}
