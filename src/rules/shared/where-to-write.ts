import { listWords } from '../../sentence.ts';
import type { AppTarget, Location, PropertyList } from '../../types.ts';
import { isOfXcode } from './target.ts';

/** `INFOPLIST_KEY_NSHealthShareUsageDescription to the build settings of App, in Debug and Release`: what has to be written
 *  for a text that is missing, and where. */
export function textToWrite(target: AppTarget, key: string): string {
  const { file } = target.info.at;
  if (target.isBuilt) return `${key} to the Info.plist that the project gives ${target.name}`;
  if (isOfSettings(file)) {
    return `INFOPLIST_KEY_${key} to the build settings of ${target.name}, in ${lacking(target, ({ info }) => info, key)}`;
  }
  return `${key} to ${partOf(file, 'ios.infoPlist', 'info.properties')}`;
}

/** `App/App.entitlements`, or what has to be made where there is none: where an entitlement that is missing belongs. */
export function entitlementsToWrite(target: AppTarget, key: string): string {
  const { file } = target.entitlements.at;
  if (target.isBuilt) return `the entitlements file that the project signs ${target.name} with`;
  if (isOfSettings(file)) {
    return `a new entitlements file that CODE_SIGN_ENTITLEMENTS of ${target.name} names in ${lacking(target, ({ entitlements }) => entitlements, key)}`;
  }
  return partOf(file, 'ios.entitlements', 'entitlements.properties');
}

/** What to do for an entitlement that is missing: the box that Xcode shows for it, or the key alone. */
export function entitle(target: AppTarget, box: string, key: string, value: string): string {
  const { name, entitlements } = target;
  const { file } = entitlements.at;
  if (!isOfXcode(target) || isOfGenerator(file))
    return `Write ${key} (${value}) for ${name} into ${entitlementsToWrite(target, key)}`;
  const which = isOfSettings(file)
    ? `, which is signed with no entitlements file in ${lacking(target, (variant) => variant.entitlements, key)}`
    : ` (${file})`;
  return `Select ${box} under the HealthKit capability of ${name}${which}`;
}

function isOfSettings(file: string): boolean {
  return /\.(?:pbxproj|xcproj|xcconfig)$/.test(file);
}

/** Whether a list stands in what a generator reads, which would write over what Xcode changes. */
function isOfGenerator(file: string): boolean {
  return /\.(?:ya?ml|json|swift)$/.test(file);
}

/** The part of a generator's file that makes the list; of any other file its name alone. */
function partOf(file: string, expo: string, xcodegen: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^app(?:\.config)?\.(?:json|[cm]?[jt]s)$/.test(name)) return `${expo} in ${file}`;
  return /^project\.ya?ml$/.test(name) ? `${xcodegen} in ${file}` : file;
}

/** The configurations in which a key is missing. */
function lacking(target: AppTarget, list: (variant: AppTarget) => PropertyList, key: string): string {
  const names = target.variants.flatMap((variant) =>
    list(variant).get(key).state === 'absent' && isSameFile(list(variant).at, list(target).at)
      ? [variant.configuration]
      : [],
  );
  return listWords(names.length > 0 ? names : [target.configuration]);
}

function isSameFile(a: Location, b: Location): boolean {
  return a.file === b.file;
}
