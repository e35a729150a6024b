/**
 * The native code that an npm package links into an app: what its podspec or its `plugin.xml` names.
 */
import { addAll } from '../lists.ts';
import { decodeText } from '../read/text.ts';
import type { Dependency, RepoFiles } from '../types.ts';
import { attempt } from './attempt.ts';
import { findInstalledVersion } from './installed-version.ts';
import { listFolder, nativeSources } from './native-code.ts';

/** The framework itself is no library of the app's, and the largest of all packages. */
const FRAMEWORK = 'react-native';

/** The sources of a package in its folder; none where nothing says that it has native code.
 *  https://github.com/react-native-community/cli/blob/main/docs/autolinking.md */
export function npmSources(dependency: Dependency, folder: string, files: RepoFiles): readonly string[] {
  if (dependency.name === FRAMEWORK) return [];
  const linked = listFolder(folder, files);
  const real = linked.length > 0 ? folder : findStored(dependency, folder, files);
  if (real === undefined) return [];
  const paths = real === folder ? linked : listFolder(real, files);
  const sources = nativeSources(real, paths);
  if (sources.length === 0) return [];
  const named = paths
    .filter((path) => /^\/(?:(?:ios|apple)\/)?[^/]+\.podspec$/.test(path.slice(real.length)))
    .flatMap((path) => namedInPodspec(path, files));
  const plugin = paths.find((path) => path === `${real}/plugin.xml`);
  if (plugin !== undefined) addAll(named, namedInPlugin(plugin, files));
  return sources.filter((path) => named.some((prefix) => path.startsWith(prefix)));
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

/** What comes before the first wildcard of each pattern of `source_files`, as the start of a path. */
function namedInPodspec(path: string, files: RepoFiles): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const text = read(path, files);
  const lists = [...text.matchAll(/source_files\s*=\s*(\[[^\]]*\]|[^\n]*)/g)].map(([, list = '']) => list);
  const patterns = lists.flatMap((list) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern));
  if (patterns.length === 0) return [`${folder}/`];
  return patterns.map((pattern) => `${folder}/${pattern.replace(/^\.\//, '').replace(/[*{?[][\s\S]*$/, '')}`);
}

/** https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#source-file */
function namedInPlugin(path: string, files: RepoFiles): string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [...read(path, files).matchAll(/<(?:source|header)-file\b[^<>]{0,400}?\bsrc="([^"]+)"/g)].map(
    ([, file = '']) => `${folder}/${file}`,
  );
}

function read(path: string, files: RepoFiles): string {
  return attempt(() => decodeText(files.bytes(path), path)) ?? '';
}
