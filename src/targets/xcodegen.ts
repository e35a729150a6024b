/**
 * XcodeGen: `project.yml`, from which an Xcode project is written that often is not committed.
 */
import type { Location, PlistDictionary, PlistEntry, PlistValue, RepoFiles, Skipped, Target } from '../types.ts';
import { type Checkout, folderOf, resolvePath, surveyCheckout } from './checkout.ts';
import { findDrifts } from './drift.ts';
import { entriesOf, itemsOf, lookUp, textOf } from './look-up.ts';
import { nameOf } from './paths.ts';
import type { Found, Way } from './way.ts';
import type {
  PackageReference,
  ProductReference,
  ProjectConfiguration,
  ProjectTarget,
  WrittenList,
  XcodeProject,
} from './xcode/project.ts';
import { describeProjects } from './xcode.ts';
import { mergeSettings } from './xcodegen-settings.ts';
import { findSpecSources, type SpecSources } from './xcodegen-sources.ts';
import { readSpec, readSpecTargets, type Spec, type SpecTarget } from './xcodegen-spec.ts';

/** What XcodeGen looks for by itself, and what people call further ones. */
const SPEC = /^(?:project|xcodegen|[\w-]+\.project|project[-_.][\w-]+)\.(?:ya?ml|json)$/i;

export const findXcodeGenTargets: Way = (files, earlier) => {
  const checkout = surveyCheckout(files);
  const skipped: Skipped[] = [];
  const specs: Spec[] = [];
  for (const path of files.paths) {
    if (!SPEC.test(nameOf(path))) continue;
    const spec = readSpec(path, files);
    if (spec && 'fields' in spec) specs.push(spec);
    else if (spec && /\.ya?ml$/.test(path) && nameOf(path).startsWith('project.'))
      skipped.push({ ...spec, blocking: !hasProject(folderOf(path), files) });
  }
  const included = new Set(specs.flatMap((spec) => spec.included));
  const own = specs.filter(({ file }) => !included.has(file));
  const found = own.map((spec) => describeSpec(spec, checkout, earlier));
  return {
    targets: found.flatMap(({ targets }) => targets),
    skipped: [...skipped, ...found.flatMap((one) => one.skipped)],
    drifts: found.flatMap(({ drifts }) => drifts),
  };
};

function hasProject(folder: string, files: RepoFiles): boolean {
  return files.paths.some((path) => /\.xcodeproj\/project\.\w+$/.test(path) && folderOf(folderOf(path)) === folder);
}

/** A committed project wins, as long as it is the one that the specification makes. */
function describeSpec(spec: Spec, checkout: Checkout, earlier: Found): Found {
  const project = toProject(spec, checkout);
  const skipped: Skipped[] = [...spec.gaps];
  const made = describeProjects([project], checkout, skipped);
  const path = `${spec.folder === '' ? '' : `${spec.folder}/`}${project.name}.xcodeproj`;
  const committed = earlier.targets.filter(
    (target) => target.project === path || target.project.startsWith(`${path}/`),
  );
  if (committed.length === 0) return { targets: made.targets, skipped: made.skipped, drifts: [] };
  return { targets: [], skipped: [], drifts: made.targets.flatMap((target) => driftsOf(target, project, committed)) };
}

function driftsOf(target: Target, project: XcodeProject, committed: readonly Target[]): Found['drifts'] {
  const other = committed.find(({ name, kind }) => name === target.name && kind !== 'library' && kind !== 'test');
  const build = target.builds.find(({ configuration }) => configuration === target.shipping);
  const written = project.targets.find(({ name }) => name === target.name)?.written;
  if (!other || !build) return [];
  const declared = {
    // An Info.plist that is named without properties is often meant to be written once and edited then.
    ...(written?.info && written.info.entries.size > 0 && { info: build.info }),
    ...(written?.entitlements && { entitlements: build.entitlements }),
  };
  return findDrifts({ ...declared, replaces: true }, other);
}

function toProject(spec: Spec, checkout: Checkout): XcodeProject {
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
  const targets = readSpecTargets(spec);
  const preferred = textOf(lookUp(options, 'defaultConfig'));
  const configurations = configs.map(
    (config): ProjectConfiguration => ({
      ...config,
      settings: mergeSettings(fields.get('settings')?.value, config.name, names, groups),
      ...baseOf(fields.get('configFiles')?.value, config.name, folder),
    }),
  );
  return {
    path: file,
    name,
    root: folder,
    at,
    developmentLanguage: textOf(lookUp(options, 'developmentLanguage')) ?? 'en',
    configurations,
    ...(preferred !== undefined && { defaultConfiguration: preferred }),
    targets: targets.map((target): ProjectTarget => {
      const sources = findSpecSources(target.value, folder, checkout);
      const own = configs.map((config): ProjectConfiguration => {
        const set = mergeSettings(lookUp(target.value, 'settings'), config.name, names, groups);
        const outer = configurations.find((one) => one.name === config.name)?.settings ?? new Map();
        return {
          name: config.name,
          at: target.keyAt,
          settings: new Map([...defaultsOf(target, options, sources, outer, set), ...set, ...forcedOf(target)]),
          ...baseOf(lookUp(target.value, 'configFiles'), config.name, folder),
        };
      });
      return toTarget(target, own, sources, targets, packages);
    }),
    packages: [...packages.values()],
    projects: [],
  };
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
  sources: SpecSources,
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
  const file = textOf(info) ?? sources.infoPlist;
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
  sources: SpecSources,
  all: readonly SpecTarget[],
  packages: ReadonlyMap<string, PackageReference>,
): ProjectTarget {
  const { value, name } = target;
  const dependencies = itemsOf(lookUp(value, 'dependencies'));
  const references = dependencies.flatMap((one) => toReference(one, target, all));
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
    compiled: sources.members,
    resources: [],
    folders: sources.folders,
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

function toReference(one: PlistValue, { platform }: SpecTarget, all: readonly SpecTarget[]): ProductReference[] {
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
  return [
    { name: nameOf(framework).includes('.') ? nameOf(framework) : `${nameOf(framework)}.framework`, at, platforms },
  ];
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
