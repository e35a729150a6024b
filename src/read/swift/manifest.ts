/**
 * `Package.swift`, read without running it. https://docs.swift.org/package-manager/PackageDescription/
 */
import { bufferOf } from '../../bytes.ts';
import type { Located, Location } from '../../types.ts';
import { decodeText, placesIn } from '../text.ts';
import {
  readSwiftLiterals,
  type SwiftArgument,
  type SwiftCall,
  type SwiftLiterals,
  type SwiftValue,
} from './literals.ts';
import { type MayLeaveOut, readMadeExcludes } from './made-excludes.ts';
import type { SwiftToken } from './tokens.ts';

export interface ManifestProduct {
  readonly name: string;
  /** `library`, `executable`, `plugin`, `iOSApplication`. */
  readonly kind: string;
  readonly targets: readonly string[];
  readonly at: Location;
  /** False when some of its targets are made by code. */
  readonly complete: boolean;
}

export interface ManifestTarget {
  readonly name: string;
  /** `target`, `testTarget`, `executableTarget`, `binaryTarget`, `systemLibrary`, `macro`, `plugin`. */
  readonly kind: string;
  readonly at: Location;
  /** Relative to the package; absent where the default holds. */
  readonly path?: string;
  /** Relative to the target. */
  readonly exclude: readonly string[];
  readonly sources?: readonly string[];
  /** Code makes the path, or a list of what is compiled below it. */
  readonly isPlaceMade?: boolean;
  /** Code makes the list of what is left out: which files that may be. */
  readonly mayLeaveOut?: MayLeaveOut;
  readonly dependencies: readonly ManifestTargetDependency[];
  /** False when some of its dependencies are made by code. */
  readonly complete: boolean;
  /** What may be dependencies by their names in that code. */
  readonly mentioned: readonly ManifestTargetDependency[];
  /** What its C is compiled with. */
  readonly settings?: readonly ManifestSetting[];
}

/** `.headerSearchPath("Inner")`, `.define("A", to: "1")`, `.unsafeFlags(["-include", "A.h"])`. */
export interface ManifestSetting {
  /** Relative to the target. */
  readonly folder?: string;
  /** As the compiler takes them; paths are relative to the package. */
  readonly flags: readonly string[];
  /** `.when(platforms:)`. Empty for all. */
  readonly platforms: readonly string[];
}

/** `"A"`, `.target(name: "A")`, `.product(name: "A", package: "p")`. */
export interface ManifestTargetDependency {
  readonly name: string;
  readonly package?: string;
  readonly at: Location;
  /** `.when(platforms:)`, as it is written without the dot. Empty for all. */
  readonly platforms: readonly string[];
}

export interface ManifestDependency {
  readonly at: Location;
  readonly name?: string;
  /** The address of a remote package, or its id in a registry. */
  readonly url?: string;
  /** Relative to the package. */
  readonly path?: string;
  /** An exact version, where one is named. */
  readonly version?: string;
}

export interface Manifest {
  readonly name: string;
  readonly at: Location;
  /** `iOS` to `"16.0"`, with the place that says so. */
  readonly platforms: ReadonlyMap<string, Located<string>>;
  readonly products: readonly ManifestProduct[];
  readonly targets: readonly ManifestTarget[];
  readonly dependencies: readonly ManifestDependency[];
  /** False when parts are made by code: then there may be more than what is listed. */
  readonly complete: boolean;
}

/** A manifest is a page or two; what is larger is no manifest, and would take long. */
const LARGEST = 1_000_000;

/** Whether a file called `Package.swift` is a manifest, and not a source that happens to be called so. */
export function isSwiftManifest(bytes: Uint8Array): boolean {
  return bufferOf(bytes).includes('PackageDescription');
}

/** Save for one product of a package that is named. */
const CHANGES_DEPENDENCIES =
  /(\w{1,60}|[\])!?])\.dependencies\s{0,9}(?:\.append(?!\(\s{0,99}\.product\(\s{0,99}name: {0,9}"[^"\n]{1,99}",\s{0,99}package:)|\.insert|\+=|=(?!=))/g;

/** `package.targets = []`, `target.path = "Code"`: what is written of targets, and where they stand, is not all of it.
 *  What is only added to them is read with them. */
const CHANGES_TARGETS =
  /(\w{1,60})\.(?:targets\s{0,9}(?:=(?!=)|\.(?:insert|remove\w{0,9})\b)|(?:path|sources|exclude)\s{0,9}(?:=(?!=)|\+=|\.(?:append|insert|remove\w{0,9})\b))/g;

/** The version of the tools that a manifest is for: `[5, 9]`. */
export function toolsVersion(bytes: Uint8Array): readonly number[] {
  const start = bufferOf(bytes).toString('latin1', 0, 200);
  const [, version = '0'] = /swift-tools-version:?[ \t]{0,9}(\d{1,4}(?:\.\d{1,4}){0,2})/.exec(start) ?? [];
  return version.split('.').map(Number);
}

/** Reads a manifest. Nothing where no `Package(…)` is found in it. Throws UnreadableFile for what is not text. */
export function readSwiftManifest(bytes: Uint8Array, file: string): Manifest | undefined {
  if (bytes.length > LARGEST) return undefined;
  const text = decodeText(bytes, file);
  const literals = readSwiftLiterals(text, file);
  const found = [...literals.constants].find(([, value]) => isCall(value, 'Package'));
  if (!found) return undefined;
  const [variable, call] = found;
  if (call.kind !== 'call') return undefined;
  const part = (label: string) => listOf(call, label, variable, literals);
  const [products, targets, dependencies] = [part('products'), part('targets'), part('dependencies')];
  // `package.targets[0].dependencies.append("B")`, `target.dependencies += more`
  const isChanged = [...text.matchAll(CHANGES_DEPENDENCIES)].some(([, owner]) => owner !== variable);
  const isMoved = [...text.matchAll(CHANGES_TARGETS)].some(
    ([statement, owner]) => owner === variable || !/\.targets/.test(statement),
  );
  let left: MayLeaveOut | undefined;
  const mayLeaveOut: MayLeaveOut = (path) => {
    left ??= readMadeExcludes(text);
    return left(path);
  };
  return {
    name: textOf(argument(call, 'name')) ?? '',
    at: call.at ?? placesIn(file, text)(0),
    platforms: readPlatforms(argument(call, 'platforms')),
    products: products.calls.flatMap(readProduct),
    targets: targets.calls
      .flatMap((one) => readTarget(one, mayLeaveOut))
      .map((one) => ({
        ...one,
        ...(isChanged && { complete: false }),
        ...(isMoved && { isPlaceMade: true }),
      })),
    dependencies: dependencies.calls.flatMap(readDependency),
    complete: products.complete && targets.complete && dependencies.complete,
  };
}

/** The calls in a list, with those that statements add to it later: `package.targets.append(…)`. */
function listOf(
  call: SwiftCall,
  label: string,
  variable: string,
  { calls }: SwiftLiterals,
): { calls: SwiftCall[]; complete: boolean } {
  const added = calls
    .filter(({ name }) => name === `${variable}.${label}.append`)
    .flatMap((statement) => statement.arguments.map(({ value }) => value));
  const values = [argument(call, label), ...added].flatMap((value) => value ?? []);
  const items = values.flatMap((value) => (value.kind === 'array' ? value.value : [value]));
  const found = items.flatMap((item) => (item.kind === 'call' ? [item] : []));
  const complete = found.length === items.length && values.every((value) => value.kind !== 'array' || value.complete);
  return { calls: found, complete };
}

function readProduct(call: SwiftCall): ManifestProduct[] {
  const name = textOf(argument(call, 'name'));
  if (name === undefined) return [];
  const targets = argument(call, 'targets');
  const names = textsOf(targets);
  const complete = targets?.kind === 'array' && targets.complete && names.length === targets.value.length;
  return [{ name, kind: lastName(call), targets: names, at: call.at, complete: complete || targets === undefined }];
}

function readTarget(call: SwiftCall, mayLeaveOut: MayLeaveOut): ManifestTarget[] {
  const name = textOf(argument(call, 'name'));
  if (name === undefined) return [];
  const where = argument(call, 'path');
  const path = textOf(where);
  const sources = argument(call, 'sources');
  const exclude = argument(call, 'exclude');
  const isMade = (where !== undefined && path === undefined) || !isListOfTexts(sources);
  const given = call.arguments.find(({ label }) => label === 'dependencies');
  const dependencies = given?.value;
  const items = dependencies?.kind === 'array' ? dependencies.value : [];
  const read = items.map(readTargetDependency);
  const isWhole = dependencies === undefined || (dependencies.kind === 'array' && dependencies.complete);
  return [
    {
      name,
      kind: lastName(call),
      at: call.at,
      ...(path !== undefined && { path }),
      exclude: textsOf(exclude),
      ...(sources?.kind === 'array' && { sources: textsOf(sources) }),
      ...(isMade && { isPlaceMade: true }),
      ...(!isListOfTexts(exclude) && { mayLeaveOut }),
      dependencies: read.flat(),
      complete: isWhole && read.every((one) => one.length > 0),
      mentioned: given ? namesInCode(given) : [],
      ...settingsOf(call),
    },
  ];
}

function settingsOf(call: SwiftCall): Pick<ManifestTarget, 'settings'> {
  const lists = ['cSettings', 'cxxSettings'].flatMap((label) => argument(call, label) ?? []);
  const settings = lists.flatMap((list) => (list.kind === 'array' ? list.value.flatMap(readSetting) : []));
  return settings.length > 0 ? { settings } : {};
}

/** What code makes of one says nothing. */
function readSetting(value: SwiftValue): ManifestSetting[] {
  if (value.kind !== 'call') return [];
  const [first, ...more] = value.arguments;
  const text = textOf(first?.value);
  const condition = more.find((one) => isCall(one.value, '.when'))?.value;
  const platforms = condition?.kind === 'call' ? platformsOf(condition) : [];
  switch (lastName(value)) {
    case 'headerSearchPath':
      return text === undefined ? [] : [{ folder: text, flags: [], platforms }];
    case 'define': {
      const to = argument(value, 'to');
      const content = to === undefined ? '1' : textOf(to);
      return text === undefined || content === undefined ? [] : [{ flags: [`-D${text}=${content}`], platforms }];
    }
    case 'unsafeFlags':
      return [{ flags: textsOf(first?.value), platforms }];
    default:
      return [];
  }
}

/** `.when(platforms: [.iOS])`. */
function platformsOf(condition: SwiftCall): string[] {
  const platforms = argument(condition, 'platforms');
  const names = platforms?.kind === 'array' ? platforms.value : [];
  return names.flatMap((one) => (one.kind === 'member' ? [one.name.replace(/^.*\./, '')] : []));
}

/** The names in code that makes a list of dependencies: `isLinux ? ["A"] : [.product(name: "B", package: "b")]`. */
function namesInCode({ words = [], value: { at } }: SwiftArgument): ManifestTargetDependency[] {
  const found = new Map<string, ManifestTargetDependency>();
  for (const [index, token] of words.entries()) {
    const name = wordOf(token);
    const isLabelled = words[index - 1]?.text === ':' && /^[(,]$/.test(words[index - 3]?.text ?? '');
    const label = isLabelled ? words[index - 2]?.text : undefined;
    // another label says something else of a dependency: its package, what its module is called here
    if (name === undefined || (label !== undefined && label !== 'name')) continue;
    const inPackage = words[index + 2]?.text === 'package' ? wordOf(words[index + 4]) : undefined;
    found.set(name, { name, at, platforms: [], ...(inPackage !== undefined && { package: inPackage }) });
  }
  return [...found.values()];
}

function wordOf(token: SwiftToken | undefined): string | undefined {
  if (token?.kind !== 'string' || token.parts.length !== 1) return undefined;
  return typeof token.parts[0] === 'string' ? token.parts[0] : undefined;
}

function readTargetDependency(value: SwiftValue): ManifestTargetDependency[] {
  if (value.kind === 'string') return [{ name: value.value, at: value.at, platforms: [] }];
  if (value.kind !== 'call') return [];
  const name = textOf(argument(value, 'name'));
  if (name === undefined) return [];
  const inPackage = textOf(argument(value, 'package'));
  const condition = argument(value, 'condition');
  return [
    {
      name,
      at: value.at,
      ...(inPackage !== undefined && { package: inPackage }),
      platforms: condition?.kind === 'call' ? platformsOf(condition) : [],
    },
  ];
}

function readDependency(call: SwiftCall): ManifestDependency[] {
  if (lastName(call) !== 'package') return [];
  const [name, path] = [textOf(argument(call, 'name')), textOf(argument(call, 'path'))];
  const url = textOf(argument(call, 'url')) ?? textOf(argument(call, 'id'));
  const exact = call.arguments.find(({ value }) => isCall(value, '.exact'))?.value;
  const version =
    textOf(argument(call, 'exact')) ?? (exact?.kind === 'call' ? textOf(exact.arguments[0]?.value) : undefined);
  if (url === undefined && path === undefined) return [];
  return [
    {
      at: call.at,
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url }),
      ...(path !== undefined && { path }),
      ...(version !== undefined && { version }),
    },
  ];
}

/** `.iOS(.v16)`, `.iOS(.v16_4)`, `.iOS("16.4")`. */
function readPlatforms(value: SwiftValue | undefined): Map<string, Located<string>> {
  const platforms = new Map<string, Located<string>>();
  for (const item of value?.kind === 'array' ? value.value : []) {
    if (item.kind !== 'call') continue;
    const version = item.arguments[0]?.value;
    const named = version?.kind === 'member' ? /\.v(\d+(?:_\d+)*)$/.exec(version.name)?.[1] : undefined;
    const text = named?.replaceAll('_', '.') ?? textOf(version);
    if (text === undefined || !/^\d/.test(text)) continue;
    platforms.set(lastName(item), { value: text.includes('.') ? text : `${text}.0`, at: item.at });
  }
  return platforms;
}

function argument(call: SwiftCall, label: string): SwiftValue | undefined {
  return call.arguments.find((one) => one.label === label)?.value;
}

function isCall(value: SwiftValue, name: string): boolean {
  return value.kind === 'call' && (value.name === name || value.name.endsWith(`.${name.replace(/^\./, '')}`));
}

function lastName({ name }: SwiftCall): string {
  return name.replace(/^.*\./, '');
}

function textOf(value: SwiftValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}

function isListOfTexts(value: SwiftValue | undefined): boolean {
  if (value === undefined) return true;
  return value.kind === 'array' && value.complete && value.value.every(({ kind }) => kind === 'string');
}

function textsOf(value: SwiftValue | undefined): string[] {
  return value?.kind === 'array' ? value.value.flatMap((item) => textOf(item) ?? []) : [];
}
