/**
 * From the specification of XcodeGen to the project that it makes.
 */
import type { Location, PlistDictionary, PlistEntry, PlistValue } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import { once } from '../once.ts';
import { nameOf } from '../paths.ts';
import { entriesOf, itemsOf, lookUp, textOf } from '../plist-paths.ts';
import type {
  PackageReference,
  ProductReference,
  ProjectConfiguration,
  ProjectTarget,
  WrittenList,
  XcodeProject,
} from '../xcode/project.ts';
import { makeGroupFuel, mergeSettings } from './settings.ts';
import { findInfoPlist, findSpecSources, type SpecSources, sourcesByVariable } from './sources.ts';
import { readSpecTargets, type Spec, type SpecTarget } from './spec.ts';

/** Makes the project of a specification, its paths seen from the specification's folder. */
export function toProject(spec: Spec, checkout: Checkout): XcodeProject {
  const { fields, folder, file, at } = spec;
  const name = textOf(fields.get('name')?.value) ?? (nameOf(folder) || 'Project');
  const options = fields.get('options')?.value;
  const configured = [...entriesOf(fields.get('configs')?.value).values()];
  const configs =
    configured.length > 0
      ? configured.map(({ key, keyAt }) => ({ name: key, at: keyAt }))
      : DEFAULT_CONFIGS.map((config) => ({ name: config, at }));
  const names = configs.map((config) => config.name);
  const groups = entriesOf(fields.get('settingGroups')?.value);
  const packages = readPackages(spec);
  const fuel = makeGroupFuel();
  const targets = readSpecTargets(spec);
  const preferred = textOf(lookUp(options, 'defaultConfig'));
  const configurations = configs.map(
    (config): ProjectConfiguration => ({
      ...config,
      settings: mergeSettings(fields.get('settings')?.value, config.name, names, groups, fuel),
      ...baseOf(fields.get('configFiles')?.value, config.name, folder),
    }),
  );
  const project: XcodeProject = {
    path: file,
    name,
    root: folder,
    at,
    developmentLanguage: textOf(lookUp(options, 'developmentLanguage')) ?? 'en',
    configurations,
    ...(preferred !== undefined && { defaultConfiguration: preferred }),
    targets: targets.map((target): ProjectTarget => {
      const sources = once(() => findSpecSources(target.value, folder, checkout));
      const infoPlist = once(() => findInfoPlist(target.value, folder, checkout));
      const own = configs.map((config): ProjectConfiguration => {
        const set = mergeSettings(lookUp(target.value, 'settings'), config.name, names, groups, fuel);
        const outer = configurations.find((one) => one.name === config.name)?.settings ?? new Map();
        return {
          name: config.name,
          at: target.keyAt,
          settings: new Map([...defaultsOf(target, options, infoPlist, outer, set), ...set, ...forcedOf(target)]),
          ...baseOf(lookUp(target.value, 'configFiles'), config.name, folder),
        };
      });
      return toTarget(target, own, sources, targets, packages, folder);
    }),
    packages: [...packages.values()],
    projects: [],
  };
  if (fuel.left < 0)
    spec.gaps.push({ at, reason: 'The setting groups name one another too often to be read', blocking: true });
  return project;
}

const DEFAULT_CONFIGS = ['Debug', 'Release'];

function baseOf(
  configFiles: PlistValue | undefined,
  config: string,
  folder: string,
): Pick<ProjectConfiguration, 'base'> {
  const value = entriesOf(configFiles).get(config)?.value;
  const written = textOf(value);
  if (!value || written === undefined) return {};
  const path = resolvePath(folder, written);
  return { base: { written, at: value.at, ...(path !== undefined && { path }) } };
}

function readPackages({ fields, folder }: Spec): ReadonlyMap<string, PackageReference> {
  return new Map(
    [...entriesOf(fields.get('packages')?.value).values()].map(({ key, keyAt, value }) => {
      const path = textOf(lookUp(value, 'path'));
      const local = path === undefined ? undefined : resolvePath(folder, path);
      const url = textOf(lookUp(value, 'url')) ?? githubUrl(textOf(lookUp(value, 'github')));
      return [key, { at: keyAt, ...(local !== undefined && { folder: local }), ...(url !== undefined && { url }) }];
    }),
  );
}

function githubUrl(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `https://github.com/${name}`;
}

const SDKS: ReadonlyMap<string, string> = new Map([
  ['iOS', 'iphoneos'],
  ['macOS', 'macosx'],
  ['tvOS', 'appletvos'],
  ['watchOS', 'watchos'],
  ['visionOS', 'xros'],
]);

const DEPLOYMENT: ReadonlyMap<string, string> = new Map([
  ['iOS', 'IPHONEOS_DEPLOYMENT_TARGET'],
  ['macOS', 'MACOSX_DEPLOYMENT_TARGET'],
  ['tvOS', 'TVOS_DEPLOYMENT_TARGET'],
  ['watchOS', 'WATCHOS_DEPLOYMENT_TARGET'],
  ['visionOS', 'XROS_DEPLOYMENT_TARGET'],
]);

/** What XcodeGen sets where the specification does not. */
function defaultsOf(
  { value, name, productName, platform, keyAt }: SpecTarget,
  options: PlistValue | undefined,
  infoPlist: () => string | undefined,
  outer: PlistDictionary,
  own: PlistDictionary,
): PlistDictionary {
  const settings = new Map<string, PlistEntry>();
  const set = (key: string, text: string, at: Location) =>
    settings.set(key, { key, keyAt: at, value: { kind: 'string', value: text, at } });
  const destinations = itemsOf(lookUp(value, 'supportedDestinations')).flatMap((item) => textOf(item) ?? []);
  const main = platform === 'auto' ? (destinations.find((one) => SDKS.has(one)) ?? 'iOS') : platform;
  const sdk = SDKS.get(main);
  if (sdk !== undefined) set('SDKROOT', sdk, keyAt);
  const supported = destinations.flatMap((one) => SDKS.get(one) ?? []);
  if (supported.length > 0) set('SUPPORTED_PLATFORMS', supported.join(' '), keyAt);
  if (productName !== name) set('PRODUCT_NAME', productName, keyAt);

  for (const [one, key] of DEPLOYMENT) {
    const declared = lookUp(value, 'deploymentTarget');
    const version = declared?.kind === 'dictionary' ? lookUp(declared, one) : one === main ? declared : undefined;
    const general = lookUp(options, 'deploymentTarget', one);
    const text = textOf(version) ?? textOf(general);
    if (text !== undefined) set(key, /\./.test(text) ? text : `${text}.0`, (version ?? general)?.at ?? keyAt);
  }
  const prefix = lookUp(options, 'bundleIdPrefix');
  const prefixText = textOf(prefix);
  if (prefixText !== undefined)
    set('PRODUCT_BUNDLE_IDENTIFIER', `${prefixText}.${name.replace(/[^\w-]/g, '-')}`, prefix?.at ?? keyAt);

  if (own.has('INFOPLIST_FILE') || outer.has('INFOPLIST_FILE')) return settings;
  const info = lookUp(value, 'info', 'path');
  const file = textOf(info) ?? infoPlist();
  if (file !== undefined) set('INFOPLIST_FILE', file, info?.at ?? keyAt);
  return settings;
}

/** What `entitlements` names is set over all settings, in every configuration. */
function forcedOf({ value }: SpecTarget): PlistDictionary {
  const path = lookUp(value, 'entitlements', 'path');
  const key = 'CODE_SIGN_ENTITLEMENTS';
  return path?.kind === 'string' ? new Map([[key, { key, keyAt: path.at, value: path }]]) : new Map();
}

function toTarget(
  target: SpecTarget,
  configurations: readonly ProjectConfiguration[],
  sources: () => SpecSources,
  all: readonly SpecTarget[],
  packages: ReadonlyMap<string, PackageReference>,
  folder: string,
): ProjectTarget {
  const { value, name } = target;
  const dependencies = itemsOf(lookUp(value, 'dependencies'));
  const references = dependencies.flatMap((one) => toReference(one, target, all, folder));
  const type = productType(value);
  const scripts = ['preBuildScripts', 'postBuildScripts', 'postCompileScripts', 'prebuildScripts', 'postbuildScripts'];
  const written = {
    ...toWritten(lookUp(value, 'info'), 'info'),
    ...toWritten(lookUp(value, 'entitlements'), 'entitlements'),
  };
  return {
    id: name,
    name,
    productType: type,
    at: target.keyAt,
    configurations,
    productName: productFile(target.productName, type),
    get compiled() {
      return sources().members;
    },
    resources: [],
    bySetting: sourcesByVariable(value),
    get folders() {
      return sources().folders;
    },
    links: references,
    embeds: references.filter(({ isSystem }) => !isSystem),
    dependsOn: references.filter(({ target: own }) => own !== undefined),
    packageProducts: dependencies.flatMap((one) => toPackageProducts(one, packages)),
    scripts: scripts
      .flatMap((key) => itemsOf(lookUp(value, key)).flatMap((one) => textOf(lookUp(one, 'script')) ?? []))
      .join('\n'),
    written,
  };
}

/** `info: { path, properties }` is written anew each time, and holds what stands here alone. */
function toWritten(value: PlistValue | undefined, key: 'info' | 'entitlements'): Readonly<Record<string, WrittenList>> {
  if (value?.kind !== 'dictionary' || textOf(lookUp(value, 'path')) === undefined) return {};
  const properties = value.value.get('properties');
  return { [key]: { at: properties?.value.at ?? value.at, entries: entriesOf(properties?.value) } };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['application.watchapp', 'application.watchapp2'],
  ['watchkit2-extension', 'watchkit2-extension'],
]);

function productType(value: PlistValue): string {
  const type = textOf(lookUp(value, 'type')) ?? '';
  return TYPES.get(type) ?? type.replace(/^com\.apple\.product-type\./, '');
}

function productFile(name: string, type: string): string {
  if (type.startsWith('application')) return `${name}.app`;
  if (/extension/.test(type)) return `${name}.appex`;
  if (type.startsWith('framework')) return `${name}.framework`;
  if (type.startsWith('bundle')) return `${name}.xctest`;
  return type === 'library.static' ? `lib${name}.a` : name;
}

function toReference(
  one: PlistValue,
  { platform }: SpecTarget,
  all: readonly SpecTarget[],
  folder: string,
): ProductReference[] {
  const platforms: string[] = [];
  const { at } = one;
  const named = textOf(lookUp(one, 'target'));
  if (named !== undefined) {
    const found =
      all.find(({ name }) => name === named) ??
      all.find(({ productName, platform: other }) => productName === named && other === platform);
    return found
      ? [{ name: productFile(found.productName, productType(found.value)), at, platforms, target: found.name }]
      : [];
  }
  const sdk = textOf(lookUp(one, 'sdk'));
  if (sdk !== undefined) return [{ name: nameOf(sdk), at, platforms, isSystem: true }];
  const framework = textOf(lookUp(one, 'framework')) ?? textOf(lookUp(one, 'carthage'));
  if (framework === undefined) return [];
  // one without a folder may be built by the project
  const path = framework.includes('/') ? resolvePath(folder, framework) : undefined;
  const name = nameOf(framework).includes('.') ? nameOf(framework) : `${nameOf(framework)}.framework`;
  return [{ name, at, platforms, ...(path !== undefined && { path }) }];
}

function toPackageProducts(
  one: PlistValue,
  packages: ReadonlyMap<string, PackageReference>,
): ProjectTarget['packageProducts'] {
  const name = textOf(lookUp(one, 'package'));
  if (name === undefined) return [];
  const from = packages.get(name);
  const products = [lookUp(one, 'product'), ...itemsOf(lookUp(one, 'products'))].flatMap(
    (product) => textOf(product) ?? [],
  );
  return (products.length > 0 ? products : [name]).map((product) => ({
    name: product,
    at: one.at,
    ...(from && { package: from }),
  }));
}
