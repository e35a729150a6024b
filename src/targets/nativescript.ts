/**
 * NativeScript: `App_Resources/iOS`, from which `platforms/ios` is made. https://docs.nativescript.org/configuration/native
 */
import { readXcconfig } from '../read/xcconfig.ts';
import {
  type Build,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  UnreadableFile,
} from '../types.ts';
import { resolvePath, surveyCheckout } from './checkout.ts';
import { readLocalizations } from './localizations.ts';
import { foreignSources } from './packages/foreign-sources.ts';
import { dependsOn, findAppPackage, type NpmPackage, npmDependencies } from './packages/npm-packages.ts';
import { folderOf, nameOf, sortPaths } from './paths.ts';
import { lookUp, textOf } from './plist-paths.ts';
import { makePropertyList, makeUnknownPropertyList, readPropertyListFile, type Unknown } from './property-list.ts';
import type { Way } from './way.ts';

const CONFIGURATION = 'Release';
const FRAMEWORKS = ['@nativescript/core', '@nativescript/ios', 'nativescript', 'tns-core-modules', 'tns-ios'];

export const findNativeScriptTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const targets = files.paths
    .filter((path) => /(?:^|\/)App_Resources\/iOS\/Info\.plist$/.test(path))
    .flatMap((path) => {
      const npm = findAppPackage(folderOf(folderOf(folderOf(path))), files);
      return npm && FRAMEWORKS.some((name) => dependsOn(npm, name)) ? [toTarget(path, npm, files, skipped)] : [];
    });
  return { targets, skipped, drifts: [] };
};

function toTarget(plist: string, npm: NpmPackage, files: RepoFiles, skipped: Skipped[]): Target {
  const resources = folderOf(plist);
  const name = textOf(lookUp(npm.json, 'name')) ?? (nameOf(npm.folder) || 'App');
  const top = { file: plist, line: 1, column: 1 };
  const say = ({ reason, at }: Unknown) => skipped.push({ at, reason, target: name, blocking: true });
  const settings = readSettings(`${resources}/build.xcconfig`, files);
  const entitlementsFile = findEntitlements(resources, settings, files, top);
  const info = readList(plist, files, say);
  const build: Build = {
    configuration: CONFIGURATION,
    at: top,
    info,
    entitlements:
      entitlementsFile.state === 'known'
        ? readList(entitlementsFile.value, files, say, entitlementsFile.at)
        : makePropertyList(top, new Map()),
    entitlementsFile,
    localizations: readLocalizations(surveyCheckout(files).below(resources), files).localizations,
    platforms: ['ios'],
    deploymentTarget: settings.get('IPHONEOS_DEPLOYMENT_TARGET') ?? {
      ...{
        state: 'unresolved',
        reason: 'build.xcconfig sets no deployment target: the installed runtime decides',
        at: top,
      },
    },
    bundleIdentifier: { state: 'unresolved', reason: 'It stands in the NativeScript configuration', at: top },
    manualSigning: false,
    sources: sortPaths([...foreignSources(npm.folder, files, skipped), ...nativeSources(resources, files)]),
    flags: new Map([['DEBUG', false]]),
  };
  return {
    ...{ name, kind: 'app', project: npm.file, at: top, builds: [build], shipping: CONFIGURATION, hosts: [] },
    dependencies: npmDependencies(npm),
  };
}

/** https://docs.nativescript.org/guide/native-code/ios */
function nativeSources(resources: string, files: RepoFiles): readonly string[] {
  return surveyCheckout(files)
    .below(`${resources}/src`)
    .filter((file) => /\.(?:swift|mm?|h)$/.test(file));
}

type Setting = Extract<Resolved<string>, { state: 'known' }>;

function readSettings(file: string, files: RepoFiles): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  if (!files.has(file)) return settings;
  try {
    for (const line of readXcconfig(files.bytes(file), file)) {
      if (line.kind !== 'assignment' || line.conditions.length > 0) continue;
      settings.set(line.name, { state: 'known', value: line.value, at: line.at });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  return settings;
}

/** `CODE_SIGN_ENTITLEMENTS` of build.xcconfig; else `app.entitlements`, which plugins' are merged into. */
function findEntitlements(
  resources: string,
  settings: ReadonlyMap<string, Setting>,
  files: RepoFiles,
  top: Setting['at'],
): Resolved<string> {
  const set = settings.get('CODE_SIGN_ENTITLEMENTS');
  if (set) {
    // Relative to platforms/ios, which is not there: what it names stands among the resources.
    const path = resolvePath(resources, nameOf(set.value));
    if (path !== undefined) return { state: 'known', value: path, at: set.at };
  }
  const own = `${resources}/app.entitlements`;
  return files.has(own)
    ? { state: 'known', value: own, at: { file: own, line: 1, column: 1 } }
    : { state: 'absent', at: top };
}

function readList(
  file: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
  named?: Setting['at'],
): PropertyList {
  try {
    const { at, entries } = readPropertyListFile(files, file);
    return makePropertyList(at, entries);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const unknown = {
      reason: `${file} cannot be read: ${error.why}`,
      at: files.has(file) ? error.at : (named ?? error.at),
    };
    say(unknown);
    return makeUnknownPropertyList(unknown);
  }
}
