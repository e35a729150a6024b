/**
 * One target as one configuration builds it.
 */
import {
  type Build,
  type CompilationFlags,
  LEADS_OUT,
  type Location,
  type MissingList,
  type PropertyList,
  type Resolved,
  type Skipped,
  type TargetKind,
} from '../../types.ts';
import { infoPlistTables, type Localized, readLocalizations } from '../localizations.ts';
import { sortPaths } from '../paths.ts';
import { makePropertyList } from '../property-list.ts';
import type { Depth } from '../way.ts';
import { assembleEntitlements } from './entitlements.ts';
import { type AssembledInfo, assembleInfo } from './info-plist.ts';
import { mainPlatform } from './kinds.ts';
import { findMaker } from './makers.ts';
import { type Membership, NO_MEMBERS, withoutExcluded } from './membership.ts';
import type { NamedFile } from './named-file.ts';
import { oddSettings } from './odd-settings.ts';
import { gatherCode, NO_CODE, type OwnCode } from './own-code.ts';
import type { Configured, Owned, World } from './projects.ts';
import type { Settings } from './settings.ts';
import { writtenByLanes, writtenByScripts } from './writers.ts';

/** What is the same for all configurations of a target. */
export interface BuildPlan {
  readonly world: World;
  readonly owned: Owned;
  readonly kind: TargetKind;
  /** The configuration that ships: only what is wrong with that one keeps a verdict from standing. */
  readonly shipping: string;
  /** Sources that Xcode does not compile. */
  readonly foreignSources: readonly string[];
  readonly depth: Depth;
}

/** Makes one build. What could not be read of it goes to `skipped`. */
export function makeBuild(
  plan: BuildPlan,
  configuration: string,
  { settings, platforms, at }: Configured,
  flags: CompilationFlags,
  skipped: Skipped[],
): { build: Build; code: OwnCode } {
  const { world, owned, kind, foreignSources } = plan;
  const { project, target } = owned;
  const { checkout } = world;
  const platform = mainPlatform(platforms);
  const info = assembleInfo(settings, project.root, checkout, at, target.written?.info);
  const signed = assembleEntitlements(settings, project.root, checkout, at, target.written?.entitlements);
  const isWhole = plan.depth === 'whole';
  const code = isWhole ? gatherCode(world, owned, configuration, platform) : NO_CODE;
  const members = isWhole ? world.members(owned, platform) : NO_MEMBERS;
  const localized = localize(plan, members, settings, info);

  // a library is judged by all that it offers, and what another language calls is not seen
  const mayOffer = kind !== 'library' && kind !== 'test' && foreignSources.length === 0 && code.offered.length > 0;
  const isBlocking =
    (kind === 'app' || kind === 'app-clip') && platforms.includes('ios') && configuration === plan.shipping;
  const say = (reason: string, where: Location, blocking: boolean): void => {
    if (kind === 'library' || kind === 'test') return;
    skipped.push({ at: where, reason: `${reason}.`, target: target.name, ...(blocking && { blocking }) });
  };
  for (const skip of localized.skipped) say(skip.reason, skip.at, false);
  for (const { reason, at: where } of oddSettings(settings, target.name)) say(reason, where, false);
  for (const [setting, { file, unreadable }] of [
    ['INFOPLIST_FILE', info],
    ['CODE_SIGN_ENTITLEMENTS', signed],
  ] as const) {
    if (unreadable) say(unreadable.reason, unreadable.at, isBlocking);
    else sayAbsent(setting, file, plan, (reason, where, isFault) => say(reason, where, isFault && isBlocking));
  }
  const missing = (
    [
      ['info', info],
      ['entitlements', signed],
    ] as const
  ).flatMap(([list, { file }]): MissingList[] =>
    file.state === 'missing' ? [{ list, path: file.path, at: file.at }] : [],
  );

  return {
    build: {
      configuration,
      at,
      info: writtenByLanes(writtenByScripts(withMaker(info.info, info.file, plan), target), project.root, checkout),
      entitlements: writtenByScripts(withMaker(signed.entitlements, signed.file, plan), target),
      entitlementsFile: whyMade(signed.file, plan) ?? signed.entitlementsFile,
      ...(missing.length > 0 && { missing }),
      localizations: localized.localizations,
      platforms,
      deploymentTarget: platforms.includes('ios')
        ? whole('IPHONEOS_DEPLOYMENT_TARGET', settings.text('IPHONEOS_DEPLOYMENT_TARGET'))
        : { state: 'absent', at },
      bundleIdentifier: findBundleIdentifier(settings, info.info),
      manualSigning: isSignedByHand(settings),
      sources: foreignSources.length === 0 ? code.sources : sortPaths([...code.sources, ...foreignSources]),
      ...(code.languages.size > 0 && { languages: code.languages }),
      ...(mayOffer && { offered: code.offered }),
      ...(code.unseen.length > 0 && { unseen: code.unseen }),
      flags,
      privacyManifests: withoutExcluded(members.manifests, settings),
      ...(info.inert.length > 0 && { inertSettings: info.inert }),
    },
    code,
  };
}

/** The translations of the target's Info.plist. */
function localize(
  { world, owned }: BuildPlan,
  members: Membership,
  settings: Settings,
  info: AssembledInfo,
): Localized {
  const renamed = settings.text('STRINGS_FILE_INFOPLIST_RENAME');
  const isRenamed = renamed.state !== 'known' || /^[yYtT1-9]/.test(renamed.value);
  const infoPlistFile = info.file.state === 'there' || info.file.state === 'missing' ? info.file.path : undefined;
  return readLocalizations(
    withoutExcluded(members.tables, settings),
    world.checkout.files,
    infoPlistTables({
      name: owned.target.name,
      generated: isRenamed && info.generated,
      ...(isRenamed && infoPlistFile !== undefined && { infoPlistFile }),
    }),
    members.locales,
  );
}

function sayAbsent(
  setting: string,
  file: NamedFile,
  { world, owned }: BuildPlan,
  say: (reason: string, at: Location, isFault: boolean) => void,
): void {
  const { name, scripts } = owned.target;
  if (file.state === 'unresolved' && !file.isHidden) say(`${setting} of ${name}: ${file.reason}`, file.at, false);
  if (file.state === 'outside') say(`${setting} of ${name} ${LEADS_OUT}: ${file.written}`, file.at, true);
  if (file.state !== 'missing') return;
  const maker = findMaker(file.path, scripts, world.checkout);
  const what = `${setting} of ${name} names ${file.path}, which`;
  if (maker === undefined) say(`${what} is not in the repository`, file.at, true);
  else say(`${what} ${maker} makes`, file.at, false);
}

/** Of a list whose file is made during the build, the reason says so. */
function withMaker(list: PropertyList, file: NamedFile, plan: BuildPlan): PropertyList {
  const made = whyMade(file, plan);
  return made ? makePropertyList(list.at, list.entries, () => made) : list;
}

/** Of a file that is not there and that something in the repository makes: what makes it. */
function whyMade(
  file: NamedFile,
  { world, owned }: BuildPlan,
): { readonly state: 'unresolved'; readonly reason: string; readonly at: Location } | undefined {
  if (file.state !== 'missing') return undefined;
  const maker = findMaker(file.path, owned.target.scripts, world.checkout);
  return maker === undefined
    ? undefined
    : { state: 'unresolved', reason: `${file.path} is made by ${maker}`, at: file.at };
}

/** A text that still names a variable is not known. */
function whole(name: string, text: Resolved<string>): Resolved<string> {
  if (text.state !== 'known') return text;
  const variable = /\$[({][^)}]{0,200}[)}]/.exec(text.value)?.[0];
  if (variable === undefined) return text.value === '' ? { state: 'absent', at: text.at } : text;
  return { state: 'unresolved', reason: `${name} depends on \`${variable}\`, which only a build knows`, at: text.at };
}

function findBundleIdentifier(settings: Settings, info: PropertyList): Resolved<string> {
  const setting = whole('PRODUCT_BUNDLE_IDENTIFIER', settings.text('PRODUCT_BUNDLE_IDENTIFIER'));
  if (setting.state !== 'absent') return setting;
  const entry = info.get('CFBundleIdentifier');
  const value = entry.state === 'known' ? entry.value.value : undefined;
  return value?.kind === 'string'
    ? whole('CFBundleIdentifier', { state: 'known', value: value.value, at: value.at })
    : setting;
}

function isSignedByHand(settings: Settings): boolean {
  const textOf = (name: string): string => {
    const text = settings.text(name);
    return text.state === 'known' ? text.value.trim() : '';
  };
  return (
    textOf('CODE_SIGN_STYLE') === 'Manual' ||
    textOf('PROVISIONING_PROFILE_SPECIFIER') !== '' ||
    textOf('PROVISIONING_PROFILE') !== ''
  );
}
