import { SDKS } from '../../sdks/index.ts';
import type { Sdk, SdkKind } from '../../sdks/sdk.ts';
import type { AppTarget, Dependency, Location } from '../../types.ts';

/** Files that say what was resolved, and are written by no one. */
const LOCK = /\.(?:lock|resolved)$/;

/** An SDK that a target is built with, at the first place that says so. */
export interface LinkedSdk {
  readonly sdk: Sdk;
  readonly at: Location;
  /** What says so: `the pod Adjust`. */
  readonly as: string;
  readonly version?: string;
}

/** The SDKs of some kinds in a target, in the order of the table. Matched as packages, frameworks and modules: a word in
 *  a sentence is none of them. */
export function findSdks({ dependencies, code }: AppTarget, kinds: readonly SdkKind[]): readonly LinkedSdk[] {
  return SDKS.filter(({ kind }) => kinds.includes(kind)).flatMap((sdk): LinkedSdk[] => {
    const linked = dependencies.filter((one) => isSdk(one, sdk));
    // what somebody wrote down comes before what that needs in turn
    const dependency = linked.find(({ at }) => !LOCK.test(at.file)) ?? linked[0];
    if (dependency) {
      const { at, version } = dependency;
      return [{ sdk, at, as: describe(dependency), ...(version !== undefined && { version }) }];
    }
    const module = sdk.modules?.find((name) => code.imports.has(name));
    const at = module === undefined ? undefined : code.imports.get(module);
    return at ? [{ sdk, at, as: `an import of ${module}` }] : [];
  });
}

function isSdk({ manager, name, url }: Dependency, { modules = [], frameworks = [], packages = [] }: Sdk): boolean {
  if (manager === 'framework' || manager === 'xcframework' || manager === 'carthage') {
    return modules.includes(name) || frameworks.includes(name);
  }
  if (manager === 'swiftpm' && modules.includes(name)) return true;
  const inCase = (text: string): string => (ANY_CASE.has(manager) ? text.toLowerCase() : text);
  const written = inCase(`${manager} ${nameIn({ manager, name, url })}`);
  return packages.some((one) => {
    const known = inCase(one);
    return known.endsWith('*') ? written.startsWith(known.slice(0, -1)) : written === known;
  });
}

/** What a table row calls it: of a subspec the pod, of a product the package. */
function nameIn({ manager, name, url }: Pick<Dependency, 'manager' | 'name'> & { url: string | undefined }): string {
  if (manager === 'swiftpm') return repositoryOf(url ?? '');
  return manager === 'cocoapods' ? name.replace(/\/.*/, '') : name;
}

/** Of GitHub and of NuGet a name is the same in whatever case. */
const ANY_CASE: ReadonlySet<Dependency['manager']> = new Set(['swiftpm', 'nuget']);

/** `owner/repository`. */
function repositoryOf(url: string): string {
  const path = url.replace(/(?<!\/)\/+$/, '').replace(/\.git$/i, '');
  return /(?:^|[/:])([^/:]+\/[^/:]+)$/.exec(path)?.[1] ?? path;
}

const NOUNS: Readonly<Record<Dependency['manager'], string>> = {
  swiftpm: 'the package product',
  cocoapods: 'the pod',
  carthage: 'the framework',
  xcframework: 'the framework',
  framework: 'the framework',
  npm: 'the npm package',
  pub: 'the package',
  nuget: 'the package',
  cordova: 'the plugin',
};

function describe({ manager, name }: Dependency): string {
  return `${NOUNS[manager]} ${name}`;
}
