/**
 * Repositories of a library alone, which other apps take by its `plugin.xml` (Cordova) or its podspec (React Native, Flutter
 * and CocoaPods): the one at the top, or in the folder of iOS, says so. Asked where nothing else is declared.
 * https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html
 */
import { childrenOf, readXml } from '../read/xml.ts';
import { type Build, type Location, type RepoFiles, type Skipped, type Target, UnreadableFile } from '../types.ts';
import { surveyCheckout } from './checkout.ts';
import { readLocalPod } from './packages/local-pods.ts';
import { sourcesOfPlugin } from './packages/native-modules.ts';
import { folderOf, nameOf, sortPaths } from './paths.ts';
import { makePropertyList } from './property-list.ts';
import type { Found, Way } from './way.ts';

const PLUGIN = 'plugin.xml';
const PODSPEC = '.podspec';
const CONFIGURATION = 'Release';
/** Of CocoaPods and React Native, of Flutter and Expo. https://docs.flutter.dev/packages-and-plugins/developing-packages */
const POD_FOLDERS: ReadonlySet<string> = new Set(['', 'ios', 'darwin']);

export const findLibraries: Way = (files): Found => {
  const plugin = files.paths.includes(PLUGIN) ? readPlugin(files) : { targets: [], skipped: [] };
  const pods = files.paths.filter((path) => path.endsWith(PODSPEC) && POD_FOLDERS.has(folderOf(path)));
  // a plugin's podspec is of the same code
  const targets = plugin.targets.length > 0 ? plugin.targets : pods.map((path) => toPod(path, files));
  return { targets, skipped: plugin.skipped, drifts: [] };
};

function readPlugin(files: RepoFiles): { readonly targets: readonly Target[]; readonly skipped: readonly Skipped[] } {
  try {
    const plugin = readXml(files.bytes(PLUGIN), PLUGIN);
    const isForIos = childrenOf(plugin, 'platform').some(({ attributes }) => attributes.get('name')?.value === 'ios');
    if (plugin.name !== 'plugin' || !isForIos) return { targets: [], skipped: [] };
    const [name] = childrenOf(plugin, 'name');
    const called = plugin.attributes.get('id')?.value ?? name?.text.value ?? PLUGIN;
    return { targets: [toLibrary(called, PLUGIN, plugin.at, sourcesOfPlugin(plugin, '', files))], skipped: [] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = `${PLUGIN} cannot be read: ${error.why}`;
    return { targets: [], skipped: [{ at: error.at, reason, blocking: true }] };
  }
}

function toPod(path: string, files: RepoFiles): Target {
  const at = { file: path, line: 1, column: 1 };
  const name = nameOf(path).slice(0, -PODSPEC.length);
  const { sources } = readLocalPod({ value: name, path: '.', at }, surveyCheckout(files));
  return toLibrary(name, path, at, sources);
}

function toLibrary(name: string, project: string, at: Location, sources: readonly string[]): Target {
  const nothing = makePropertyList(at, new Map());
  const absent = { state: 'absent', at } as const;
  const build: Build = {
    configuration: CONFIGURATION,
    ...{ at, info: nothing, entitlements: nothing, entitlementsFile: absent, localizations: [] },
    platforms: ['ios'],
    ...{ deploymentTarget: absent, bundleIdentifier: absent, manualSigning: false },
    sources: sortPaths(sources),
    flags: new Map([['DEBUG', false]]),
  };
  const library = { name, kind: 'library', project, at, builds: [build], shipping: CONFIGURATION } as const;
  return { ...library, hosts: [], dependencies: [] };
}
