/**
 * Tuist: `Project.swift`, from which an Xcode project is written that is seldom committed. Read as far as it is made of
 * literals and of helpers that put literals together. https://docs.tuist.dev/en/references/project-description
 */
import type { SwiftCall, SwiftValue } from '../read/swift-literals.ts';
import { decodeText } from '../read/text.ts';
import {
  type Location,
  type PlistDictionary,
  type PlistEntry,
  type RepoFiles,
  type Skipped,
  UnreadableFile,
} from '../types.ts';
import { type Checkout, folderOf, resolvePath, surveyCheckout } from './checkout.ts';
import { findDrifts } from './drift.ts';
import { foldersUp, nameOf } from './paths.ts';
import { findTuistSources } from './tuist-sources.ts';
import { openTuistValues, type TuistValues, toEntries, toPlistValue } from './tuist-values.ts';
import type { Found, Way } from './way.ts';
import type {
  PackageProduct,
  ProductReference,
  ProjectConfiguration,
  ProjectTarget,
  WrittenList,
  XcodeProject,
} from './xcode/project.ts';
import { describeProjects } from './xcode.ts';

export const findTuistTargets: Way = (files, earlier) => {
  const checkout = surveyCheckout(files);
  const skipped: Skipped[] = [];
  const manifests = files.paths.filter((path) => nameOf(path) === 'Project.swift');
  const read = manifests.flatMap((file) => readManifest(file, checkout, skipped) ?? []);
  const projects = read.map((project) => ({
    ...project,
    targets: project.targets.map((target) => linkVague(target, project, read)),
  }));
  if (projects.length === 0) return { targets: [], skipped, drifts: [] };

  const made = describeProjects(projects, checkout, skipped);
  const committedOf = ({ root, name }: XcodeProject) => {
    const path = root === '' ? `${name}.xcodeproj` : `${root}/${name}.xcodeproj`;
    return earlier.targets.filter(({ project }) => project === path || project.startsWith(`${path}/`));
  };
  const isCommitted = new Set(projects.filter((project) => committedOf(project).length > 0).map(({ path }) => path));
  const drifts = made.targets.flatMap((target) => {
    const project = projects.find(({ path }) => path === target.project);
    const other = project && committedOf(project).find(({ name, kind }) => name === target.name && kind !== 'library');
    const build = target.builds.find(({ configuration }) => configuration === target.shipping);
    const written = project?.targets.find(({ name }) => name === target.name)?.written;
    if (!other || !build || !written) return [];
    const { info, entitlements } = written;
    return findDrifts(
      { ...(info && { info: build.info }), ...(entitlements && { entitlements: build.entitlements }), replaces: true },
      other,
    );
  });
  return {
    targets: made.targets.filter(({ project }) => !isCommitted.has(project)),
    skipped: made.skipped.filter(({ at }) => !isCommitted.has(at.file)),
    drifts,
  } satisfies Found;
};

/** A target with a dependency that cannot be told may be built from any library of the repository, and so is from all. */
function linkVague(target: ProjectTarget, own: XcodeProject, all: readonly XcodeProject[]): ProjectTarget {
  if (!target.dependsOn.some(({ name }) => name === VAGUE)) return target;
  const libraries = all.flatMap((project) =>
    project.targets
      .filter((one) => /^(?:framework|library)/.test(one.productType) && !(project === own && one.id === target.id))
      .map(
        ({ id, name }): ProductReference => ({
          name,
          at: target.at,
          platforms: [],
          remote: { project: project.path, id, name },
        }),
      ),
  );
  return { ...target, dependsOn: [...target.dependsOn.filter(({ name }) => name !== VAGUE), ...libraries] };
}

/** The name of a dependency that cannot be told. */
const VAGUE = '?';

function readManifest(file: string, checkout: Checkout, skipped: Skipped[]): XcodeProject | undefined {
  const { files } = checkout;
  try {
    if (!/\bimport\s+ProjectDescription\b/.test(decodeText(files.bytes(file), file))) return undefined;
    const root = findRoot(folderOf(file), files);
    const values = openTuistValues(file, findHelpers(root, files), files);
    const project = findProject(values);
    if (project) return toProject(project, { file, root, values, checkout, skipped });
    const at = { file, line: 1, column: 1 };
    skipped.push({ at, reason: 'The project is made by code that is not evaluated', blocking: true });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    skipped.push({ at: error.at, reason: `The manifest cannot be read: ${error.message}`, blocking: true });
  }
  return undefined;
}

/** The folder that paths `relativeToRoot` start at. */
function findRoot(folder: string, files: RepoFiles): string {
  const inFolder = (one: string, name: string) => (one === '' ? name : `${one}/${name}`);
  const marks = ['Tuist/', 'Tuist.swift', 'Workspace.swift'];
  return (
    foldersUp(folder).find((one) =>
      marks.some((mark) =>
        files.paths.some(
          (path) => path === inFolder(one, mark) || (mark.endsWith('/') && path.startsWith(inFolder(one, mark))),
        ),
      ),
    ) ?? folder
  );
}

function findHelpers(root: string, files: RepoFiles): readonly string[] {
  const folder = root === '' ? '' : `${root}/`;
  return files.paths
    .filter(
      (path) =>
        path.endsWith('.swift') &&
        /^(?:Tuist|Plugins\/[^/]+)\/ProjectDescriptionHelpers\//.test(path.slice(folder.length)) &&
        path.startsWith(folder),
    )
    .slice(0, 200);
}

function findProject(values: TuistValues): SwiftCall | undefined {
  for (const value of values.constants.values()) {
    const known = values.resolve(value, 'Project');
    if (known?.kind === 'call' && /^(?:ProjectDescription\.)?Project(?:\.init)?$/.test(known.name)) return known;
  }
  return undefined;
}

interface Manifest {
  readonly file: string;
  readonly root: string;
  readonly values: TuistValues;
  readonly checkout: Checkout;
  readonly skipped: Skipped[];
}

function toProject(project: SwiftCall, manifest: Manifest): XcodeProject {
  const { file, values, skipped } = manifest;
  const folder = folderOf(file);
  const settings = values.argument(project, 'settings');
  const configurations = readConfigurations(settings, undefined, project.at, manifest);
  const list = values.argument(project, 'targets');
  const targets = list?.kind === 'array' ? list.value : [];
  if (list?.kind !== 'array' || !list.complete) {
    skipped.push({
      at: list?.at ?? project.at,
      reason: 'Targets are made by code that is not evaluated',
      blocking: targets.length === 0,
    });
  }
  return {
    path: file,
    name: textOf(values.argument(project, 'name')) ?? (nameOf(folder) || 'Project'),
    root: folder,
    at: project.at,
    developmentLanguage: 'en',
    configurations,
    targets: targets.flatMap((target) => toTarget(values.resolve(target, 'Target'), configurations, manifest) ?? []),
    packages: [],
    projects: [],
  };
}

function textOf(value: SwiftValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}

/** `.settings(base:, debug:, release:, configurations:)` as configurations. */
function readConfigurations(
  settings: SwiftValue | undefined,
  outer: readonly ProjectConfiguration[] | undefined,
  at: Location,
  manifest: Manifest,
): readonly ProjectConfiguration[] {
  const { values, file } = manifest;
  const call = settings?.kind === 'call' ? settings : undefined;
  const base = call ? readSettings(values.argument(call, 'base'), values) : new Map();
  const listed = call ? values.argument(call, 'configurations') : undefined;
  const made = (listed?.kind === 'array' ? listed.value : []).flatMap((item): ProjectConfiguration[] => {
    const one = values.resolve(item);
    if (one?.kind !== 'call') return [];
    const name = values.argument(one, 'name');
    const text = textOf(name) ?? (name?.kind === 'member' ? name.name.replace(/^.*\./, '') : undefined);
    if (text === undefined) return [];
    const xcconfig = readPath(values.argument(one, 'xcconfig'), manifest);
    return [
      {
        name: /^(?:debug|release)$/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
        at: one.at,
        settings: new Map([...base, ...readSettings(values.argument(one, 'settings'), values)]),
        ...(xcconfig && {
          base: {
            written: xcconfig.written,
            at: xcconfig.at,
            ...(xcconfig.path !== undefined && { path: xcconfig.path }),
          },
        }),
      },
    ];
  });
  if (made.length > 0 && !outer) return made;
  const names = outer?.map(({ name }) => name) ?? ['Debug', 'Release'];
  return names.map((name) => {
    const own = made.find((one) => one.name === name);
    const variant = call ? readSettings(values.argument(call, name.toLowerCase()), values) : new Map();
    return own ?? { name, at: call?.at ?? { ...at, file }, settings: new Map([...base, ...variant]) };
  });
}

/** `["KEY": "value"]`, values as they are or wrapped; what methods of a dictionary add is not followed. */
function readSettings(value: SwiftValue | undefined, values: TuistValues): PlistDictionary {
  const known = values.resolve(value);
  return known?.kind === 'dictionary' ? toEntries(known, values) : new Map();
}

const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['app', 'application'],
  ['appClip', 'application.on-demand-install-capable'],
  ['appExtension', 'app-extension'],
  ['extensionKitExtension', 'extensionkit-extension'],
  ['messagesExtension', 'app-extension.messages'],
  ['stickerPackExtension', 'app-extension.messages-sticker-pack'],
  ['watch2App', 'application.watchapp2'],
  ['watch2Extension', 'watchkit2-extension'],
  ['tvTopShelfExtension', 'tv-app-extension'],
  ['framework', 'framework'],
  ['staticFramework', 'framework.static'],
  ['dynamicLibrary', 'library.dynamic'],
  ['staticLibrary', 'library.static'],
  ['unitTests', 'bundle.unit-test'],
  ['uiTests', 'bundle.ui-testing'],
  ['bundle', 'bundle'],
  ['commandLineTool', 'tool'],
]);

const PLATFORMS: readonly (readonly [pattern: RegExp, sdk: string, setting: string])[] = [
  [/iphone|ipad|ios/i, 'iphoneos', 'IPHONEOS_DEPLOYMENT_TARGET'],
  [/watch/i, 'watchos', 'WATCHOS_DEPLOYMENT_TARGET'],
  [/tv/i, 'appletvos', 'TVOS_DEPLOYMENT_TARGET'],
  [/vision/i, 'xros', 'XROS_DEPLOYMENT_TARGET'],
  [/mac/i, 'macosx', 'MACOSX_DEPLOYMENT_TARGET'],
];

function toTarget(
  value: SwiftValue | undefined,
  outer: readonly ProjectConfiguration[],
  manifest: Manifest,
): ProjectTarget | undefined {
  const { values, skipped, checkout, file } = manifest;
  const name = value?.kind === 'call' ? textOf(values.argument(value, 'name')) : undefined;
  const product = value?.kind === 'call' ? values.argument(value, 'product') : undefined;
  const type = product?.kind === 'member' ? PRODUCTS.get(product.name.replace(/^.*\./, '')) : undefined;
  if (value?.kind !== 'call' || name === undefined) {
    const blocking = type === undefined || type.startsWith('application');
    if (value)
      skipped.push({
        at: value.at,
        reason: 'A target is made by code that is not evaluated',
        ...(blocking && { blocking }),
      });
    return undefined;
  }
  const call = value;
  const lists = {
    info: readList(values.argument(call, 'infoPlist'), manifest),
    entitlements: readList(values.argument(call, 'entitlements'), manifest),
  };
  const defaults = defaultsOf(call, name, lists, values);
  const folder = folderOf(file);
  const sources = findTuistSources(
    [values.argument(call, 'sources'), values.argument(call, 'resources'), values.argument(call, 'buildableFolders')],
    folder,
    values,
    checkout,
  );
  const dependencies = listOf(values.argument(call, 'dependencies'), values);
  const references = dependencies.flatMap((one) => toReference(one, manifest));
  return {
    id: name,
    name,
    productType: type ?? 'framework',
    at: call.at,
    configurations: readConfigurations(values.argument(call, 'settings'), outer, call.at, manifest).map((one) => ({
      ...one,
      settings: new Map([...defaults, ...one.settings]),
    })),
    productName: name,
    compiled: sources,
    resources: [],
    folders: [],
    links: references.filter(({ name: other }) => other !== VAGUE),
    embeds: references.filter(({ isSystem, name: other }) => !isSystem && other !== VAGUE),
    dependsOn: references.filter(({ target, remote }) => target !== undefined || remote !== undefined),
    packageProducts: dependencies.flatMap((one) => toPackageProduct(one, values)),
    scripts: '',
    written: {
      ...(lists.info.written && { info: lists.info.written }),
      ...(lists.entitlements.written && { entitlements: lists.entitlements.written }),
    },
  };
}

function listOf(value: SwiftValue | undefined, values: TuistValues): readonly SwiftValue[] {
  return value?.kind === 'array' ? value.value.flatMap((item) => values.resolve(item, 'TargetDependency') ?? []) : [];
}

interface List {
  readonly file?: { readonly written: string; readonly at: Location };
  readonly written?: WrittenList;
}

/** `.file(path:)` or a path; `.dictionary([…])`, `.extendingDefault(with: […])`: then it is written anew. */
function readList(value: SwiftValue | undefined, manifest: Manifest): List {
  const { values } = manifest;
  if (!value || value.kind === 'nil') return {};
  const dictionary = (inner: SwiftValue | undefined): List => {
    const known = values.resolve(inner);
    if (known?.kind === 'dictionary') return { written: { at: known.at, entries: toEntries(known, values) } };
    const why = toPlistValue(known, values);
    const unknown = {
      reason: why?.kind === 'unresolved' ? why.reason : 'It is made by code that is not evaluated',
      at: known?.at ?? value.at,
    };
    return { written: { at: value.at, entries: new Map(), unknown } };
  };
  const path =
    value.kind === 'string' || (value.kind === 'call' && value.name === '.file')
      ? readPath(value, manifest)
      : undefined;
  if (path)
    return { file: { written: path.path === undefined ? path.written : `/(checkout)/${path.path}`, at: path.at } };
  if (value.kind === 'dictionary') return dictionary(value);
  if (value.kind === 'member' && value.name === '.default') return { written: { at: value.at, entries: new Map() } };
  if (value.kind === 'call' && /^\.(?:dictionary|extendingDefault)$/.test(value.name))
    return dictionary(value.arguments[0]?.value);
  return dictionary(value);
}

/** A path as text or as `.relativeToRoot("x")` and its like. */
function readPath(
  value: SwiftValue | undefined,
  { values, file, root }: Manifest,
): { readonly written: string; readonly path?: string; readonly at: Location } | undefined {
  const known = values.resolve(value);
  const inner =
    known?.kind === 'call' && /^\.?(?:file|path|Path|relativeTo\w+)$/.test(known.name)
      ? values.resolve(known.arguments[0]?.value)
      : known;
  const wraps = inner?.kind === 'call' ? inner : known?.kind === 'call' ? known : undefined;
  const text = inner?.kind === 'call' ? values.resolve(inner.arguments[0]?.value) : inner;
  if (text?.kind !== 'string') return undefined;
  const from = wraps?.name === '.relativeToRoot' ? root : folderOf(file);
  const path = resolvePath(from, text.value);
  return { written: text.value, at: text.at, ...(path !== undefined && { path }) };
}

function defaultsOf(
  call: SwiftCall,
  name: string,
  lists: { readonly info: List; readonly entitlements: List },
  values: TuistValues,
): PlistDictionary {
  const settings = new Map<string, PlistEntry>();
  const set = (key: string, value: string, at: Location) =>
    settings.set(key, { key, keyAt: at, value: { kind: 'string', value, at } });
  const bundleId = values.argument(call, 'bundleId');
  if (bundleId?.kind === 'string') set('PRODUCT_BUNDLE_IDENTIFIER', bundleId.value, bundleId.at);
  const productName = values.argument(call, 'productName');
  if (productName?.kind === 'string') set('PRODUCT_NAME', productName.value, productName.at);

  const destinations = values.argument(call, 'destinations', 'platform');
  const named = destinations ? describe(destinations) : '';
  const platforms = PLATFORMS.filter(([pattern]) => pattern.test(named));
  const chosen = platforms.length > 0 ? platforms : PLATFORMS.slice(0, 1);
  set('SUPPORTED_PLATFORMS', chosen.map(([, sdk]) => sdk).join(' '), destinations?.at ?? call.at);

  const deployment = values.argument(call, 'deploymentTargets', 'deploymentTarget');
  if (deployment?.kind === 'call') {
    for (const [pattern, , setting] of PLATFORMS) {
      const argument = pattern.test(deployment.name)
        ? deployment.arguments[0]
        : deployment.arguments.find(({ label }) => label !== undefined && pattern.test(label));
      const version = values.resolve(argument?.value);
      if (version?.kind === 'string') set(setting, version.value, version.at);
    }
  }
  for (const [key, list, file] of [
    ['INFOPLIST_FILE', lists.info, `Derived/InfoPlists/${name}-Info.plist`],
    ['CODE_SIGN_ENTITLEMENTS', lists.entitlements, `Derived/Entitlements/${name}.entitlements`],
  ] as const) {
    if (list.file) set(key, list.file.written, list.file.at);
    else if (list.written) set(key, file, list.written.at);
  }
  return settings;
}

/** The names in a value: `.iOS`, `[.iPhone, .appleWatch]`. */
function describe(value: SwiftValue): string {
  if (value.kind === 'member' || value.kind === 'call') return value.name;
  return value.kind === 'array' ? value.value.map(describe).join(' ') : '';
}

function toReference(one: SwiftValue, manifest: Manifest): ProductReference[] {
  const { values } = manifest;
  const platforms: string[] = [];
  const { at } = one;
  const vague = [{ name: VAGUE, at, platforms, target: VAGUE }];
  if (one.kind !== 'call') return vague;
  const name = textOf(values.argument(one, 'name', 'target'));
  switch (one.name.replace(/^.*\./, '')) {
    case 'target':
      return name === undefined ? vague : [{ name, at, platforms, target: name }];
    case 'project': {
      const path = readPath(values.argument(one, 'path'), manifest)?.path;
      if (name === undefined || path === undefined) return vague;
      return [
        {
          name,
          at,
          platforms,
          remote: { project: path === '' ? 'Project.swift' : `${path}/Project.swift`, id: name, name },
        },
      ];
    }
    case 'framework':
    case 'xcframework': {
      const path = readPath(values.argument(one, 'path'), manifest);
      return path
        ? [{ name: nameOf(path.written), at, platforms, ...(path.path !== undefined && { path: path.path }) }]
        : [];
    }
    case 'sdk':
      return name === undefined ? [] : [{ name: `${name}.framework`, at, platforms, isSystem: true }];
    case 'external':
    case 'package':
    case 'xctest':
      return [];
    default:
      return vague;
  }
}

/** `.external(name:)` and `.package(product:)`: what they come from stands in Tuist/Package.swift. */
function toPackageProduct(one: SwiftValue, values: TuistValues): PackageProduct[] {
  if (one.kind !== 'call' || !/(?:^|\.)(?:external|package)$/.test(one.name)) return [];
  const name = textOf(values.argument(one, 'name', 'product'));
  return name === undefined ? [] : [{ name, at: one.at }];
}
