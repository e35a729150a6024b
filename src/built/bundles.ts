/**
 * Which bundles an artifact holds, by its names alone: the app, and what it brings in the folders that iOS looks in.
 * https://developer.apple.com/documentation/bundleresources/placing-content-in-a-bundle
 */
import { count } from '../sentence.ts';
import type { TargetKind } from '../types.ts';
import { MOST_BUNDLES } from './limits.ts';

export interface Bundle {
  /** The folder in the artifact; empty for a folder that is an app itself. */
  readonly path: string;
  readonly kind: Exclude<TargetKind, 'library' | 'test'>;
  readonly host?: Bundle;
  /** Its own files, those of bundles in it left out. */
  readonly files: readonly string[];
}

export interface Bundles {
  readonly bundles: readonly Bundle[];
  /** Sentences about the artifact, without a full stop, that keep it from a verdict. */
  readonly faults: readonly string[];
}

/** Where nested bundles stand in one, and what they are. */
const NESTED: readonly { readonly folder: string; readonly ending: string; readonly kind: Bundle['kind'] }[] = [
  { folder: 'PlugIns', ending: '.appex', kind: 'extension' },
  { folder: 'Extensions', ending: '.appex', kind: 'extension' },
  { folder: 'AppClips', ending: '.app', kind: 'app-clip' },
  { folder: 'Watch', ending: '.app', kind: 'watch-app' },
];

/** The outermost apps. What Finder and Xcode put beside them is none. */
const OUTERMOST = /^(?:(?!(?:__MACOSX|dSYMs|Symbols|SwiftSupport|WatchKitSupport2?)\/)[^/]+\/)*?[^/]+\.app(?=\/)/;

/** @param isApp the artifact is the folder of an app itself */
export function findBundles(paths: Iterable<string>, isApp: boolean): Bundles {
  const sorted = [...paths].sort();
  const apps = isApp ? [''] : [...new Set(sorted.flatMap((path) => path.match(OUTERMOST) ?? []))];
  const faults: string[] = [];
  const tree = foldersOf(sorted);
  const bundles: Bundle[] = [];
  const waiting = apps.flatMap((path) => {
    if (!tree.has(join(path, 'Contents/Info.plist'))) return [{ path, kind: 'app' as const }];
    faults.push(`${path === '' ? 'It' : `\`${path}\``} is an app for macOS, which is not looked at`);
    return [];
  });
  if (waiting.length === 0 && faults.length === 0) faults.push('No app is in it: no folder that ends with `.app`');
  const payload = waiting.filter(({ path }) => /^Payload\//.test(path));
  if (payload.length > 1) faults.push(`It has ${count(payload.length, 'app')} in \`Payload\`; an .ipa has one`);
  const queue: { readonly path: string; readonly kind: Bundle['kind']; readonly host?: Bundle }[] = [...waiting];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (bundles.length === MOST_BUNDLES) {
      faults.push(`It has more than ${count(MOST_BUNDLES, 'bundle')}; the others are not looked at`);
      break;
    }
    const inner = nestedIn(next.path, tree);
    const own = below(next.path, sorted).filter((path) => !inner.some((one) => path.startsWith(`${one.path}/`)));
    const bundle: Bundle = { ...next, files: own };
    bundles.push(bundle);
    for (const one of inner) queue.push({ ...one, host: bundle });
  }
  return { bundles, faults };
}

function nestedIn(path: string, tree: ReadonlySet<string>) {
  return NESTED.flatMap(({ folder, ending, kind }) => {
    const parent = `${join(path, folder)}/`;
    return [...tree]
      .filter((one) => one.startsWith(parent) && one.endsWith(ending) && !one.slice(parent.length).includes('/'))
      .map((one) => ({ path: one, kind }));
  });
}

/** Every path, and every folder that one of them is in. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (all.has(folder)) break;
      all.add(folder);
    }
  }
  return all;
}

function below(folder: string, sorted: readonly string[]): readonly string[] {
  return folder === '' ? sorted : sorted.filter((path) => path.startsWith(`${folder}/`));
}

export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** What a bundle is called: its folder without the ending. */
export function nameOfBundle(path: string, artifact: string): string {
  const folder = path === '' ? artifact : path;
  return folder.slice(folder.lastIndexOf('/') + 1).replace(/\.(?:app|appex)$/, '');
}

/** The names, in a bundle, of what is read of it besides its binaries. */
export interface Parts {
  readonly info: string;
  readonly texts: readonly string[];
  readonly manifests: readonly string[];
  /** Frameworks and libraries that it brings; Swift's own are Apple's. */
  readonly libraries: readonly string[];
  /** Code that is no Mach-O file, which the binaries run. */
  readonly payloads: readonly string[];
}

export function partsOf({ path, files }: Bundle): Parts {
  const own = files.map((file) => ({ file, name: path === '' ? file : file.slice(path.length + 1) }));
  const matching = (pattern: RegExp) => own.filter(({ name }) => pattern.test(name)).map(({ file }) => file);
  return {
    info: join(path, 'Info.plist'),
    texts: matching(/^(?:[^/]+\.lproj\/InfoPlist\.strings|InfoPlist\.(?:strings|loctable))$/),
    manifests: matching(/(?:^|\/)PrivacyInfo\.xcprivacy$/),
    libraries: matching(/^Frameworks\/(?:([^/]+)\.framework\/\1|(?!libswift)[^/]+\.dylib)$/),
    payloads: matching(/^(?:[^/]+\.jsbundle|(?:[^/]+\/)*[^/]+\.dll)$/),
  };
}
