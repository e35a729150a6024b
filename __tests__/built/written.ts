/** A built app of one bundle, from what its Info.plist and its signature say. */
import type { Built } from '../../src/built/read-artifact.ts';
import { NO_FACTS } from '../../src/code/facts/no-facts.ts';
import { makePropertyList } from '../../src/targets/property-list.ts';
import type { Build, CodeFacts, Location, PlistEntry, PlistValue, Target } from '../../src/types.ts';

type Plain = string | boolean | readonly string[];
type Entries = Readonly<Record<string, Plain>>;

export interface Written {
  readonly info?: Entries;
  readonly entitlements?: Entries;
  readonly facts?: Partial<CodeFacts>;
  readonly identifier?: string;
  readonly name?: string;
  readonly kind?: Target['kind'];
}

const FILE = 'build/App.ipa';

export function place(name: string): Location {
  return { file: `${FILE}!Payload/App.app/${name}`, line: 1, column: 1 };
}

export function builtApp(...bundles: readonly Written[]): Built {
  const facts = new Map<Build, CodeFacts>();
  const targets = bundles.map(
    ({
      info = {},
      entitlements = {},
      facts: shown = {},
      identifier = 'org.clinic-notes.app',
      name = 'App',
      kind = 'app',
    }) => {
      const at = place('Info.plist');
      const build: Build = {
        configuration: 'built',
        at,
        info: makePropertyList(at, entries(info, at)),
        entitlements: makePropertyList(place('App'), entries(entitlements, place('App'))),
        entitlementsFile: { state: 'absent', at },
        localizations: [],
        platforms: ['ios'],
        deploymentTarget: { state: 'known', value: '16.0', at },
        bundleIdentifier: { state: 'known', value: identifier, at },
        manualSigning: false,
        isBuilt: true,
        sources: [],
        flags: new Map(),
      };
      facts.set(build, { ...NO_FACTS, ...shown });
      return { name, kind, project: FILE, at, builds: [build], shipping: 'built', hosts: [], dependencies: [] };
    },
  );
  const described = targets.map(({ name }) => ({
    path: `Payload/${name}.app`,
    target: name,
    isSigned: true,
    clinicalImports: [],
  }));
  return {
    targets,
    facts,
    skipped: [],
    brought: [],
    mayBeBrought: [],
    unsure: [],
    files: {
      paths: [],
      dependencyPaths: () => [],
      has: () => false,
      bytes: () => new Uint8Array(),
    },
    artifact: { file: FILE, bundles: described, skipped: [] },
  };
}

function entries(plain: Entries, at: Location): Map<string, PlistEntry> {
  return new Map(Object.entries(plain).map(([key, value]) => [key, { key, keyAt: at, value: toValue(value, at) }]));
}

function toValue(value: Plain, at: Location): PlistValue {
  if (typeof value === 'string') return { kind: 'string', value, at };
  if (typeof value === 'boolean') return { kind: 'boolean', value, at };
  return { kind: 'array', value: value.map((item) => ({ kind: 'string', value: item, at })), at };
}
