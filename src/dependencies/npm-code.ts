/**
 * The native code that an npm package links into an app: what its podspec or its `plugin.xml` names, as source or built.
 */
import { addAll } from '../lists.ts';
import { decodeText } from '../read/text.ts';
import { findInstalledVersion } from '../targets/packages/installed-version.ts';
import type { Dependency, RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';
import { binariesAmong } from './binary-files.ts';
import { foldersUp, join } from './folders.ts';
import { listFolder, nativeSources } from './native-code.ts';

/** The framework itself is no library of the app's, and the largest of all packages. */
const FRAMEWORK = 'react-native';

/** What of a dependency is linked and in the checkout. */
export interface LinkedCode {
  readonly name: string;
  readonly sources: readonly string[];
  readonly binaries: readonly string[];
}

/** The code of a package in its folder; none where nothing says that it has native code.
 *  https://github.com/react-native-community/cli/blob/main/docs/autolinking.md */
export function npmCode(dependency: Dependency, folder: string, files: RepoFiles): LinkedCode {
  const { name } = dependency;
  const none = { name, sources: [], binaries: [] };
  if (name === FRAMEWORK) return none;
  const linked = listFolder(folder, files);
  const real = linked.length > 0 ? folder : findStored(dependency, folder, files);
  if (real === undefined) return none;
  const paths = real === folder ? linked : listFolder(real, files);
  const sources = nativeSources(real, paths);
  const built = paths.filter((path) => /\.(?:(?:xc)?framework\/|a$)/.test(path));
  if (sources.length === 0 && built.length === 0) return none;
  const inside = (path: string) => path.slice(join(real, '').length);
  const podspecs = paths.filter((path) => /^(?:(?:ios|apple)\/)?[^/]+\.podspec$/.test(inside(path)));
  const named = podspecs.flatMap((path) => namedInPodspec(path, files));
  const vendored = built.length === 0 ? [] : podspecs.flatMap((path) => patternsIn(path, VENDORED, files));
  const plugin = paths.find((path) => inside(path) === 'plugin.xml');
  if (plugin !== undefined) {
    const all = namedInPlugin(plugin, files);
    addAll(named, all);
    addAll(vendored, all);
  }
  const below = (prefixes: readonly string[]) => (path: string) => prefixes.some((prefix) => path.startsWith(prefix));
  return { name, sources: sources.filter(below(named)), binaries: binariesAmong(built.filter(below(vendored)), files) };
}

/** Where pnpm keeps a package: `node_modules/.pnpm/@scope+name@1.2.3/node_modules/@scope/name`. */
function findStored(dependency: Dependency, folder: string, files: RepoFiles): string | undefined {
  const { name } = dependency;
  const root = folder.slice(0, folder.length - name.length);
  if (!files.has(`${root}.modules.yaml`)) return undefined;
  const key = `${root}.pnpm/${name.replace('/', '+')}@${findInstalledVersion(dependency, files) ?? ''}`;
  const store = files.dependencyPaths(`${root}.pnpm`).find((path) => path.startsWith(key));
  const end = store?.indexOf(`/node_modules/${name}/`, key.length) ?? -1;
  return store === undefined || end < 0 ? undefined : store.slice(0, end + `/node_modules/${name}`.length);
}

const SOURCES = /source_files\s*=\s*(\[[^\]]*\]|[^\n]*)/g;
/** https://guides.cocoapods.org/syntax/podspec.html#vendored_frameworks */
const VENDORED = /vendored_(?:frameworks?|librar(?:y|ies))\s*=\s*(\[[^\]]*\]|[^\n]*)/g;

/** The starts of paths of a podspec's sources; all of its folder where it names none. */
function namedInPodspec(path: string, files: RepoFiles): string[] {
  const patterns = patternsIn(path, SOURCES, files);
  return patterns.length === 0 ? [join(folderOf(path), '')] : patterns;
}

/** What comes before the first wildcard of each pattern of some lists, as the start of a path. */
function patternsIn(path: string, wanted: RegExp, files: RepoFiles): string[] {
  const lists = [...read(path, files).matchAll(wanted)].map(([, list = '']) => list);
  const patterns = lists.flatMap((list) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern));
  return patterns.map((pattern) => join(folderOf(path), pattern.replace(/^\.\//, '').replace(/[*{?[][\s\S]*$/, '')));
}

/** https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#source-file */
function namedInPlugin(path: string, files: RepoFiles): string[] {
  return [
    ...read(path, files).matchAll(/<(?:(?:source|header|lib)-file|framework)\b[^<>]{0,400}?\bsrc="([^"]+)"/g),
  ].map(([, file = '']) => join(folderOf(path), file));
}

function folderOf(path: string): string {
  return foldersUp(path)[0] ?? '';
}

function read(path: string, files: RepoFiles): string {
  return attempt(() => decodeText(files.bytes(path), path)) ?? '';
}
