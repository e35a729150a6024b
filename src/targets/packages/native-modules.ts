/**
 * Native code that a package links into an app without standing in its Xcode project: Expo's modules, plugins of Cordova,
 * private packages. A package that is published is a library, and its native code is the library's.
 */
import { childrenOf, readXml, type XmlElement } from '../../read/xml.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';
import { resolvePath, surveyCheckout } from '../checkout.ts';
import { folderOf, inFolder, isInside, nameOf, relativeTo } from '../paths.ts';
import { lookUp, textOf } from '../plist-paths.ts';
import { isCordovaPlugin, type NpmPackage } from './npm-packages.ts';

const NATIVE = /\.(?:swift|mm?)$/;

export function nativeModules(app: NpmPackage, one: NpmPackage, files: RepoFiles): readonly string[] {
  const isOwn = one === app || (isInside(one.folder, app.folder) && one.folder !== app.folder) || isPrivate(one);
  if (!isOwn) return [];
  const sources = (one === app ? expoModules(one, files) : [one.folder]).flatMap((folder) =>
    surveyCheckout(files)
      .below(folder)
      .filter((path) => NATIVE.test(path) && isNativeSource(relativeTo(path, folder))),
  );
  return one !== app && isCordovaPlugin(one, files) ? [...sources, ...pluginSources(one, files)] : sources;
}

function isPrivate({ json }: NpmPackage): boolean {
  const value = lookUp(json, 'private');
  return value?.kind === 'boolean' && value.value;
}

/** The folders of the app's own modules. https://docs.expo.dev/modules/autolinking/ */
function expoModules({ folder, json }: NpmPackage, files: RepoFiles): readonly string[] {
  const named = textOf(lookUp(json, 'expo', 'autolinking', 'nativeModulesDir')) ?? 'modules';
  const modules = resolvePath(folder, named);
  if (modules === undefined) return [];
  return surveyCheckout(files)
    .below(modules)
    .filter((path) => nameOf(path) === 'expo-module.config.json')
    .map(folderOf);
}

function isNativeSource(path: string): boolean {
  return /^(?:ios|apple|src\/ios)\//.test(path) && !/(?:^|\/)(?:tests?|example|Pods)\//i.test(path);
}

/** What `plugin.xml` compiles into an app. https://cordova.apache.org/docs/en/latest/plugin_ref/spec.html#source-file */
function pluginSources({ folder }: NpmPackage, files: RepoFiles): readonly string[] {
  const file = inFolder(folder, 'plugin.xml');
  try {
    return sourcesOfPlugin(readXml(files.bytes(file), file), folder, files);
  } catch (error) {
    // the way of Cordova says it where the plugin counts
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** The sources that the `plugin.xml` of a folder names for iOS. */
export function sourcesOfPlugin(plugin: XmlElement, folder: string, files: RepoFiles): readonly string[] {
  return childrenOf(plugin, 'platform')
    .filter(({ attributes }) => attributes.get('name')?.value === 'ios')
    .flatMap((platform) => [...childrenOf(platform, 'source-file'), ...childrenOf(platform, 'header-file')])
    .flatMap(({ attributes }) => resolvePath(folder, attributes.get('src')?.value ?? '') ?? [])
    .filter((path) => files.has(path));
}
