/**
 * An artifact → its bundles as targets, in the words that every way of declaring apps uses: rules do not know where they
 * come from.
 */
import { addAll } from '../lists.ts';
import { makePropertyList } from '../targets/property-list.ts';
import {
  type Artifact,
  type ArtifactBundle,
  type Build,
  type ClinicalDependency,
  type CodeFacts,
  type Localization,
  type Located,
  type Location,
  type PlistDictionary,
  type RepoFiles,
  type Skipped,
  type Target,
  UnreadableFile,
} from '../types.ts';
import { clinicalImports, factsOf, type PlacedBinary, type ReadBinary } from './binary.ts';
import { bringsRecords, declaresRecords, isEntitledToNone, namedAsTexts, withoutRecords } from './brought.ts';
import { type Bundle, findBundles, join, nameOfBundle, type Parts, partsOf } from './bundles.ts';
import { UnreadableArtifact } from './container.ts';
import { digestOf } from './digest.ts';
import { platformsOf, readInfo, textIn } from './info.ts';
import { MOST_TOLD } from './limits.ts';
import { readMachO } from './mach-o.ts';
import { artifactForm, openArtifact } from './open.ts';
import { readPayload } from './payload.ts';
import { type Opened, PartReader } from './read-parts.ts';
import { readSigned } from './signed.ts';
import { joinTexts, readTexts } from './texts.ts';

export interface Built {
  readonly targets: readonly Target[];
  readonly facts: ReadonlyMap<Build, CodeFacts>;
  readonly skipped: readonly Skipped[];
  /** The files of it that rules look at beside targets: privacy manifests. */
  readonly files: RepoFiles;
  readonly artifact: Artifact;
  /** Binaries that name clinical records in an app that is entitled to none and declares nothing of them. */
  readonly brought: readonly ClinicalDependency[];
  /** The same in an app of which nobody knows what it is entitled to: it is not signed. */
  readonly mayBeBrought: readonly ClinicalDependency[];
  /** What such an app holds of clinical records: nothing in it tells whether it is to use them. */
  readonly unsure: readonly Skipped[];
}

/** What is known of a bundle once its files are read. */
interface ReadBundle {
  readonly bundle: Bundle;
  readonly parts: Parts;
  readonly info: PlistDictionary | undefined;
  readonly executable: string | undefined;
}

/**
 * @param disk where it stands
 * @param shown what it is called in the report
 */
export async function readArtifact(disk: string, shown: string, readBinary: ReadBinary = readMachO): Promise<Built> {
  const top: Location = { file: shown, line: 1, column: 1 };
  try {
    const container = await openArtifact(disk);
    const place = (path: string): Location => ({ file: `${shown}!${path}`, line: 1, column: 1 });
    const skipped: Skipped[] = tellRefused(container.refused, place);
    try {
      const built = await readBundles({ container, place, skipped }, shown, readBinary);
      if (artifactForm(disk, true) === 'folder') return built;
      return { ...built, artifact: { ...built.artifact, sha256: await digestOf(disk) } };
    } finally {
      container.close();
    }
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    const skipped = [{ at: top, reason: `The built app cannot be read: it ${fault}`, blocking: true }];
    return {
      targets: [],
      brought: [],
      mayBeBrought: [],
      unsure: [],
      facts: new Map(),
      skipped,
      files: filesOf(new Map()),
      artifact: { file: shown, bundles: [], skipped },
    };
  }
}

/** Why it cannot be read as a whole: by what it is, or by what the system says of a file that is not ours to open, or gone
 *  since it was listed. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof UnreadableArtifact) return error.message;
  return error instanceof Error && 'syscall' in error && 'code' in error
    ? `cannot be opened (${error.code})`
    : undefined;
}

async function readBundles(opened: Opened, shown: string, readBinary: ReadBinary): Promise<Built> {
  const { container, place, skipped } = opened;
  const isApp = container.paths.has('Info.plist') && /\.app\/?$/i.test(shown);
  const { bundles, faults } = findBundles(container.paths, isApp);
  const top: Location = { file: shown, line: 1, column: 1 };
  for (const fault of faults) skipped.push({ at: top, reason: fault, blocking: true });
  const reader = new PartReader(opened);
  const parted = bundles.map((bundle) => ({ bundle, parts: partsOf(bundle) }));
  const lists = await reader.lists(
    parted.flatMap(({ parts: { info, texts, manifests } }) => [info, ...texts, ...manifests]),
  );
  const read = parted.map(({ bundle, parts }): ReadBundle => {
    const info = readInfoOf(bundle, parts, lists, reader, opened, shown);
    const named = info && textIn(info, 'CFBundleExecutable');
    const executable = named !== undefined && /^[^/]+$/.test(named) ? join(bundle.path, named) : undefined;
    return { bundle, parts, info, executable };
  });
  const binaries = await reader.binaries(
    read.flatMap(({ executable, parts }) => [...(executable === undefined ? [] : [executable]), ...parts.libraries]),
    readBinary,
  );
  const payloads = await reader.binaries(
    parted.flatMap(({ parts }) => parts.payloads),
    readPayload,
  );
  const names = new Names(shown);
  const facts = new Map<Build, CodeFacts>();
  const described: ArtifactBundle[] = [];
  const brought: ClinicalDependency[] = [];
  const mayBeBrought: ClinicalDependency[] = [];
  const unsure: Skipped[] = [];
  const targets = read.flatMap((one) => {
    const made = makeTarget(one, { lists, binaries, payloads, reader, opened, shown, names });
    if (made === undefined) return [];
    facts.set(made.build, made.facts);
    described.push(made.described);
    addAll(made.isEntitledToNone ? brought : mayBeBrought, made.brought);
    addAll(unsure, made.unsure);
    return [made.target];
  });
  const manifests = new Map(
    parted.flatMap(({ parts }) =>
      parts.manifests.flatMap((path) => {
        const bytes = lists.get(path);
        return bytes === undefined ? [] : [[place(path).file, bytes] as const];
      }),
    ),
  );
  const artifact = { file: shown, bundles: described, skipped };
  return { targets, facts, skipped, files: filesOf(manifests), artifact, brought, mayBeBrought, unsure };
}

function readInfoOf(
  { path }: Bundle,
  { info }: Parts,
  lists: ReadonlyMap<string, Uint8Array>,
  { faults }: PartReader,
  { place, skipped, container }: Opened,
  shown: string,
): PlistDictionary | undefined {
  const at = place(info);
  const name = nameOfBundle(path, shown);
  const tell = (reason: string) =>
    void skipped.push({ at, reason: `The Info.plist of ${name} ${reason}`, blocking: true });
  const bytes = lists.get(info);
  if (bytes === undefined) {
    const refused = container.refused.find((one) => one.path === info)?.reason;
    tell(faults.get(info) ?? refused ?? 'is not there');
    return undefined;
  }
  try {
    return readInfo(bytes, at);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    tell(`cannot be read: ${error.why}`);
    return undefined;
  }
}

interface Around {
  readonly lists: ReadonlyMap<string, Uint8Array>;
  readonly binaries: ReadonlyMap<string, PlacedBinary>;
  readonly payloads: ReadonlyMap<string, PlacedBinary>;
  readonly reader: PartReader;
  readonly opened: Opened;
  readonly shown: string;
  readonly names: Names;
}

function makeTarget({ bundle, parts, info, executable }: ReadBundle, around: Around) {
  if (info === undefined) return undefined;
  const { binaries, payloads, reader, opened, shown, names } = around;
  const { place, skipped } = opened;
  const name = names.of(bundle);
  const at = place(parts.info);
  const own = executable === undefined ? undefined : binaries.get(executable);
  if (own === undefined) {
    const fault = executable === undefined ? 'names no executable' : undefined;
    const why = fault ?? `has an executable that ${reader.faults.get(executable ?? '') ?? 'is not there'}`;
    skipped.push({
      at: executable === undefined ? at : place(executable),
      target: name,
      reason: `${name} ${why}`,
      blocking: true,
    });
    return undefined;
  }
  const libraries = parts.libraries.flatMap((path) => binaries.get(path) ?? []);
  for (const path of parts.libraries) {
    const fault = reader.faults.get(path);
    if (fault !== undefined) skipped.push({ at: place(path), target: name, reason: `A library of ${name} ${fault}` });
  }
  const signed = readSigned(own);
  for (const reason of signed.told) skipped.push({ at: own.at, target: name, reason });
  const unread: Located<string>[] = [
    ...[...parts.libraries, ...parts.payloads].flatMap((path) => {
      const fault = reader.faults.get(path);
      return fault === undefined ? [] : [{ value: `\`${nameOf(path)}\` beside it ${fault}`, at: place(path) }];
    }),
  ];
  const all = [own, ...libraries, ...parts.payloads.flatMap((path) => payloads.get(path) ?? [])];
  const grantsNone = isEntitledToNone(signed.list);
  const isBrought = (grantsNone || !signed.isSigned) && !declaresRecords(info);
  const brought = isBrought ? all.flatMap((one) => bringsRecords(one, own, { name, project: shown }, bundle.path)) : [];
  const shows = factsOf(all, unread);
  // names in texts ask for nothing in an app that is granted nothing and declares nothing: libraries hold lists of all
  const code = isBrought && grantsNone && brought.length === 0 ? withoutRecords(shows) : shows;
  if (isBrought && grantsNone)
    for (const { value: reason, at: place } of namedAsTexts(all)) skipped.push({ at: place, target: name, reason });
  const unsure = isBrought && !grantsNone ? tellUnsure(name, brought, all) : [];
  const slice = own.binary.slices[0];
  const minimum = textIn(info, 'MinimumOSVersion') ?? slice?.minimumOS;
  const identifier = textIn(info, 'CFBundleIdentifier');
  const build: Build = {
    configuration: BUILT,
    at,
    info: makePropertyList(at, info),
    entitlements: signed.list,
    entitlementsFile: { state: 'absent', at: own.at },
    localizations: readLocalizations(parts, around, name),
    platforms: platformsOf(info, slice?.platform),
    deploymentTarget: minimum === undefined ? { state: 'absent', at } : { state: 'known', value: minimum, at },
    bundleIdentifier: identifier === undefined ? { state: 'absent', at } : { state: 'known', value: identifier, at },
    manualSigning: false,
    isBuilt: true,
    // what it is built of cannot be seen, and that there is code can
    sources: [own.at.file],
    flags: new Map(),
    privacyManifests: parts.manifests.map((path) => place(path).file),
  };
  const target: Target = {
    ...{ name, kind: info.has('NSAppClip') && bundle.kind === 'app' ? 'app-clip' : bundle.kind },
    ...{ project: shown, at, builds: [build], shipping: BUILT, dependencies: [] },
    hosts: bundle.host ? [{ project: shown, name: names.of(bundle.host) }] : [],
  };
  const described: ArtifactBundle = {
    path: bundle.path === '' ? '.' : bundle.path,
    target: name,
    ...(identifier !== undefined && { bundleIdentifier: identifier }),
    isSigned: signed.isSigned,
    clinicalImports: [own, ...libraries].flatMap(({ binary, path }) =>
      clinicalImports(binary).map(({ symbol }) => ({ symbol, binary: path })),
    ),
  };
  return { target, build, facts: code, described, brought, unsure, isEntitledToNone: grantsNone };
}

/** Of an app that is not signed and has no text for records: which binaries name them, and what that leaves open. */
function tellUnsure(target: string, brought: readonly ClinicalDependency[], all: readonly PlacedBinary[]): Skipped[] {
  const why = `whether ${target} is to use clinical records is not known: it is not signed, and its Info.plist has no text for them`;
  const imported = brought.flatMap(({ name, found }) =>
    found === undefined ? [] : [{ value: `${name} names \`${found.value}\``, at: found.at }],
  );
  return [...imported, ...namedAsTexts(all)].map(({ value, at }) => ({ at, target, reason: `${value}; ${why}` }));
}

const BUILT = 'built';

function readLocalizations({ texts }: Parts, { lists, opened, reader }: Around, target: string): Localization[] {
  const { place, skipped } = opened;
  const tell = (at: Location, why: string) =>
    void skipped.push({ at, target, reason: `Translations cannot be read: ${why}` });
  const read = texts.flatMap((path) => {
    const bytes = lists.get(path);
    const at = place(path);
    try {
      if (bytes !== undefined) return readTexts(bytes, at);
      tell(at, `it ${reader.faults.get(path) ?? 'is not there'}`);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      tell(at, error.why);
    }
    return [];
  });
  return joinTexts(read);
}

function tellRefused(refused: Opened['container']['refused'], place: Opened['place']): Skipped[] {
  const told = refused.slice(0, MOST_TOLD).map(({ path, reason }, index): Skipped => {
    const rest =
      index === MOST_TOLD - 1 && refused.length > MOST_TOLD ? `; so are ${refused.length - MOST_TOLD} more` : '';
    return {
      at: place(path.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '�').slice(0, 200)),
      reason: `An entry of the built app ${reason}${rest}`,
    };
  });
  return told;
}

/** What bundles are called: an app and its watch app may have folders of one name. */
class Names {
  readonly #shown: string;
  readonly #names = new Map<Bundle, string>();

  constructor(shown: string) {
    this.#shown = shown;
  }

  of(bundle: Bundle): string {
    const known = this.#names.get(bundle);
    if (known !== undefined) return known;
    const plain = nameOfBundle(bundle.path, this.#shown);
    const taken = new Set(this.#names.values());
    const name = taken.has(plain) ? `${plain} (${bundle.path})` : plain;
    this.#names.set(bundle, name);
    return name;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function filesOf(content: ReadonlyMap<string, Uint8Array>): RepoFiles {
  return {
    paths: [...content.keys()].sort(),
    dependencyPaths: () => [],
    has: (file) => content.has(file),
    bytes(file) {
      const bytes = content.get(file);
      if (bytes === undefined) throw new UnreadableFile('does not exist', { file, line: 1, column: 1 });
      return bytes;
    },
  };
}
