/** The rows of `sdks/` as the flow of records asks for them. */
import { SDKS } from '../../sdks/index.ts';
import { KINDS } from '../../sdks/kinds.ts';
import type { Calls, ScriptCalls, Sdk, SomeCalls } from '../../sdks/sdk.ts';
import type { Destination, Place } from './destinations.ts';

/** Calls of Swift, Objective-C, Kotlin, Dart and C#. */
export const SDK_DESTINATIONS: readonly Destination[] = SDKS.flatMap((sdk) => [
  ...destinations(sdk, sdk.swift, modulesOf(sdk)),
  // one name of a class means many things there: only where the file imports it
  ...destinations(sdk, sdk.dart, packagesOf(sdk, 'pub')).map(common),
  ...destinations(sdk, sdk.dotnet).map(common),
  ...destinations(sdk, sdk.kotlin, []).map(common),
]);

/** Calls of JavaScript: every one of a package, where the row does not say which. */
export const SDK_SCRIPT_DESTINATIONS: readonly Destination[] = SDKS.flatMap((sdk) => {
  const { script = [{ packages: packagesOf(sdk, 'npm') }] } = sdk;
  const global = typeof sdk.globals === 'object' ? [{ packages: ['global'], members: sdk.globals }] : [];
  const calls: readonly ScriptCalls[] = [...global, ...(typeof script === 'string' ? [] : script)];
  return calls.map(({ packages, ...call }) => ({ ...receiver(sdk), modules: packages, ...call }));
});

/** What pages of the web call. */
export const PAGE_DESTINATIONS: ReadonlyMap<string, Destination> = new Map(
  SDKS.flatMap((sdk) => (sdk.page ?? []).map((name) => [name, receiver(sdk)] as const)),
);

export const SDK_HOSTS: ReadonlyMap<string, Place> = new Map(
  SDKS.flatMap((sdk) =>
    (sdk.hosts ?? []).map((host) => [host, { kind: 'host', name: host, destination: receiver(sdk) }] as const),
  ),
);

/** Modules that are there only where a target links their SDK, and what that can be called besides: few pods are called
 *  as their module is. */
const PACKAGES_OF = new Map<string, readonly string[]>();
for (const sdk of SDKS.filter(({ isOfSystem }) => !isOfSystem)) {
  const names = (sdk.packages ?? []).map((one) => plain(one.slice(one.search(one.startsWith('swiftpm') ? '/' : ' '))));
  for (const module of modulesOf(sdk)) PACKAGES_OF.set(module, [...(PACKAGES_OF.get(module) ?? []), ...names]);
}

/** Modules that an app or others could have too. */
const AMBIGUOUS = new Set(SDKS.flatMap(({ frameworks = [] }) => frameworks));

/** Whether one of what is linked brings a module. Undefined for what is no module of an SDK, or may be somebody else's. */
export function bringsModule(module: string, linked: readonly string[]): boolean | undefined {
  const packages = PACKAGES_OF.get(module);
  if (!packages) return undefined;
  const isBrought = linked.some((name) => plain(name).startsWith(plain(module)) || packages.includes(plain(name)));
  return isBrought || (AMBIGUOUS.has(module) ? undefined : false);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function destinations(sdk: Sdk, calls: Calls = [], modules?: readonly string[]): readonly Destination[] {
  if (typeof calls === 'string') return [];
  const types = calls.filter((one) => typeof one === 'string');
  const some = calls.filter((one): one is SomeCalls => typeof one !== 'string');
  return (types.length > 0 ? [{ types }, ...some] : some)
    .map(
      ({ isCommon, ...call }: SomeCalls): Destination => ({
        ...receiver(sdk),
        ...(modules && { modules }),
        ...call,
        ...(isCommon && { isCommonName: true }),
      }),
    )
    .flatMap((row) => apart(row, sdk.carriers ?? []));
}

/** A row for the types whose objects are handed over later, and one for the others. */
function apart(row: Destination, carriers: readonly string[]): readonly Destination[] {
  const held = row.types?.filter((type) => carriers.includes(type)) ?? [];
  const others = row.types?.filter((type) => !carriers.includes(type)) ?? [];
  if (held.length === 0) return [row];
  return [...(others.length > 0 ? [{ ...row, types: others }] : []), { ...row, types: held, isHeld: true }];
}

function common(row: Destination): Destination {
  return { ...row, isCommonName: true };
}

function receiver({ kind, name, sources: [from] }: Sdk): Pick<Destination, 'kind' | 'name' | 'from'> {
  return { kind: KINDS[kind].destination, name, from };
}

/** What an import of it can be called. */
function modulesOf({ modules = [], frameworks = [], umbrellas = [] }: Sdk): readonly string[] {
  return [...modules, ...frameworks, ...umbrellas];
}

function packagesOf({ packages = [] }: Sdk, manager: 'npm' | 'pub'): readonly string[] {
  return packages.flatMap((one) => (one.startsWith(`${manager} `) ? [one.slice(manager.length + 1)] : []));
}
