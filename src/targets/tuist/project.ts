/**
 * From a `Project(…)` of Tuist to the Xcode project that it makes.
 */
import type { SwiftCall, SwiftValue } from '../../read/swift/literals.ts';
import type { Location, PlistDictionary, PlistEntry } from '../../types.ts';
import { folderOf, nameOf } from '../paths.ts';
import type { Member, ProjectConfiguration, ProjectTarget, WrittenList, XcodeProject } from '../xcode/project.ts';
import { readList, readPath, type TuistList, type TuistManifest } from './lists.ts';
import { toPackageProduct, toReference, VAGUE } from './references.ts';
import { findTuistSources } from './sources.ts';
import { type TuistValues, toEntries } from './values.ts';

/** Makes the project. What code makes in it goes to `skipped`. */
export function toProject(project: SwiftCall, manifest: TuistManifest): XcodeProject {
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
    name: nameIn(values.argument(project, 'name'), values) ?? (nameOf(folder) || 'Project'),
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

/** A name that the environment may give is called as it is without: `Environment.name.getString(default: "App")`. */
function nameIn(value: SwiftValue | undefined, values: TuistValues): string | undefined {
  const isGiven = value?.kind === 'call' && /\.getString$/.test(value.name);
  return textOf(isGiven ? values.argument(value, 'default') : value);
}

/** `.settings(base:, debug:, release:, configurations:)` as configurations. */
function readConfigurations(
  settings: SwiftValue | undefined,
  outer: readonly ProjectConfiguration[] | undefined,
  at: Location,
  manifest: TuistManifest,
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

/** `["KEY": "value"]`, also merged of several. Where code makes them, what signs the target is left open. */
function readSettings(value: SwiftValue | undefined, values: TuistValues): PlistDictionary {
  const known = values.resolve(value);
  if (!known || known.kind === 'nil') return new Map();
  if (known.kind === 'dictionary') return toEntries(known, values);
  const merged = known.kind === 'call' ? /^(.+)\.merging$/.exec(known.name)?.[1] : undefined;
  if (known.kind === 'call' && merged !== undefined) {
    const base = readSettings({ kind: 'member', name: merged, at: known.at }, values);
    return new Map([...base, ...readSettings(known.arguments[0]?.value, values)]);
  }
  const reason = 'The settings are made by code that is not evaluated';
  return new Map([[SIGNED, { key: SIGNED, keyAt: known.at, value: { kind: 'unresolved', reason, at: known.at } }]]);
}

const SIGNED = 'CODE_SIGN_ENTITLEMENTS';

function told(settings: PlistDictionary): readonly (readonly [string, PlistEntry])[] {
  return [...settings].filter(([, { value }]) => value.kind !== 'unresolved');
}

/** Of a target that names no entitlements itself: why settings may do so, where that cannot be told. */
function whyOpen(configurations: readonly ProjectConfiguration[]): WrittenList | undefined {
  const named = configurations.flatMap(({ settings }) => settings.get(SIGNED)?.value ?? []);
  const [open] = named.flatMap((value) => (value.kind === 'unresolved' ? [value] : []));
  if (!open || named.some(({ kind }) => kind !== 'unresolved')) return undefined;
  return { at: open.at, entries: new Map(), unknown: { reason: open.reason, at: open.at } };
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
  manifest: TuistManifest,
): ProjectTarget | undefined {
  const { values, skipped, checkout, file } = manifest;
  const name = value?.kind === 'call' ? nameIn(values.argument(value, 'name'), values) : undefined;
  const product = value?.kind === 'call' ? values.argument(value, 'product') : undefined;
  const type = product?.kind === 'member' ? PRODUCTS.get(product.name.replace(/^.*\./, '')) : undefined;
  if (value?.kind !== 'call' || name === undefined || !product) {
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
  const listed = (argument: string): readonly Member[] =>
    findTuistSources(values.argument(call, argument), folder, values, checkout);
  // of what `sources` stand for only code is taken
  const compiled = listed('sources').filter(({ path }) => !path.endsWith('.xcprivacy'));
  const sources = [...compiled, ...listed('resources'), ...listed('buildableFolders')];
  const dependencies = listOf(values.argument(call, 'dependencies'), values);
  const references = dependencies.flatMap((one) => toReference(one, manifest));
  const configurations = readConfigurations(values.argument(call, 'settings'), outer, call.at, manifest);
  const signed =
    lists.entitlements.written ?? (lists.entitlements.file ? undefined : whyOpen([...configurations, ...outer]));
  return {
    id: name,
    name,
    productType: type ?? 'framework',
    at: call.at,
    configurations: configurations.map((one) => ({ ...one, settings: new Map([...defaults, ...told(one.settings)]) })),
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
      ...(signed && { entitlements: signed }),
    },
  };
}

function listOf(value: SwiftValue | undefined, values: TuistValues): readonly SwiftValue[] {
  return value?.kind === 'array' ? value.value.flatMap((item) => values.resolve(item, 'TargetDependency') ?? []) : [];
}

function defaultsOf(
  call: SwiftCall,
  name: string,
  lists: { readonly info: TuistList; readonly entitlements: TuistList },
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
    [SIGNED, lists.entitlements, `Derived/Entitlements/${name}.entitlements`],
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
