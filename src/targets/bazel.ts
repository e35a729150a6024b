/**
 * Bazel: `ios_application` and `ios_extension` of rules_apple, as far as BUILD files are made of literals.
 * https://github.com/bazelbuild/rules_apple/blob/master/doc/rules-ios.md
 */
import { bufferOf } from '../bytes.ts';
import { addAll } from '../lists.ts';
import { readStarlark, type StarlarkCall } from '../read/starlark.ts';
import { count } from '../sentence.ts';
import {
  type Build,
  type Location,
  type NativeLanguage,
  type PlistEntry,
  type PlistValue,
  type PropertyList,
  type RepoFiles,
  type Resolved,
  type Skipped,
  type Target,
  type TargetKind,
  UnreadableFile,
  type Unseen,
} from '../types.ts';
import { resolvePath, surveyCheckout } from './checkout.ts';
import { matchesGlob } from './glob.ts';
import { folderOf, inFolder, nameOf, relativeTo, sortPaths } from './paths.ts';
import { itemsOf, lookUp, textOf, textsOf } from './plist-paths.ts';
import {
  makePropertyList,
  makeUnknownPropertyList,
  mapEntries,
  mapTexts,
  readPropertyListFile,
  type Unknown,
} from './property-list.ts';
import type { Way } from './way.ts';

const CONFIGURATION = 'Release';
const KINDS: ReadonlyMap<string, TargetKind> = new Map([
  ['ios_application', 'app'],
  ['ios_app_clip', 'app-clip'],
  ['ios_extension', 'extension'],
  ['watchos_application', 'watch-app'],
]);

/** A rule by its label, `//app:App`. */
interface Rule {
  readonly call: StarlarkCall;
  readonly folder: string;
  readonly file: string;
}

export const findBazelTargets: Way = (files) => {
  const skipped: Skipped[] = [];
  const rules = new Map<string, Rule>();
  for (const file of files.paths.filter((path) => /^BUILD(?:\.bazel)?$/.test(nameOf(path)))) {
    try {
      const { calls, restAt } = readStarlark(files.bytes(file), file);
      if (restAt) {
        const reason = `The rules from here on are not read: of one file ${calls.length.toLocaleString('en')} are`;
        skipped.push({ at: restAt, reason, blocking: true });
      }
      for (const call of calls) {
        const name = textOf(call.arguments.get('name'));
        if (name !== undefined) rules.set(`//${folderOf(file)}:${name}`, { call, folder: folderOf(file), file });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      skipped.push({ at: error.at, reason: `${file} cannot be read: ${error.why}` });
    }
  }
  const apps = [...rules.values()].filter(({ call }) => KINDS.has(call.name));
  const graph: Graph = { rules, files, own: new Map(), left: MOST_FOLLOWED };
  const targets = apps.map((rule) => toTarget(rule, graph, skipped));
  return { targets: withHosts(targets, apps, graph), skipped, drifts: [] };
};

/** Extensions belong to the apps that list them. */
function withHosts(targets: readonly Target[], apps: readonly Rule[], { rules, files }: Graph): readonly Target[] {
  const hostsOf = new Map<Rule, Set<Rule>>();
  for (const app of apps)
    for (const key of ['extensions', 'app_clips', 'watch_application'])
      for (const label of textsOf(app.call.arguments.get(key))) {
        const listed = rules.get(absolute(label, app.folder, files));
        if (listed) hostsOf.set(listed, (hostsOf.get(listed) ?? new Set()).add(app));
      }
  return targets.map((target, index) => {
    const own = apps[index];
    const hosts = own ? [...(hostsOf.get(own) ?? [])] : [];
    const [host] = hosts;
    if (!host) return target;
    const named = hosts.map(({ call, file }) => ({ project: file, name: textOf(call.arguments.get('name')) ?? '' }));
    return { ...target, project: host.file, hosts: named };
  });
}

/** `:Lib`, `//path:Lib`, `//path/Lib`, `@module//path:Lib`, `@module`, `Info.plist` seen from a package. */
function absolute(label: string, folder: string, files: RepoFiles): string {
  const [, module, way] = /^@@?([\w.~+-]*)(?:\/\/(.*))?$/.exec(label) ?? [];
  const written = module === undefined ? label : `//${way ?? `:${module}`}`;
  if (!written.startsWith('//')) return `//${folder}:${written.replace(/^:/, '')}`;
  const modules = localModules(files);
  const isAround = (path: string) => folder === path || folder.startsWith(`${path}/`);
  const root = module === undefined ? [...modules.values()].find(isAround) : modules.get(module);
  const [path = '', name = nameOf(path)] = written.slice(2).split(':');
  return `//${[root ?? '', path].filter(Boolean).join('/')}:${name}`;
}

const modulesOf = new WeakMap<RepoFiles, ReadonlyMap<string, string>>();

/** The folders of the repository that stand for modules of others, by the names that these have in labels. */
function localModules(files: RepoFiles): ReadonlyMap<string, string> {
  const known = modulesOf.get(files);
  if (known) return known;
  const modules = new Map<string, string>();
  const called = new Map<string, string>();
  for (const file of ['MODULE.bazel', 'WORKSPACE.bazel', 'WORKSPACE'])
    for (const { name, arguments: given } of callsIn(file, files)) {
      const [module, path] = [given.get('module_name') ?? given.get('name'), given.get('path')].map(textOf);
      const alias = textOf(given.get('repo_name'));
      if (name === 'bazel_dep' && module !== undefined && alias !== undefined) called.set(module, alias);
      if (!/^(?:local_path_override|local_repository)$/.test(name) || module === undefined) continue;
      const folder = path === undefined ? undefined : resolvePath('', path);
      if (folder) modules.set(module, folder);
    }
  for (const [module, alias] of called) {
    const folder = modules.get(module);
    if (folder !== undefined) modules.set(alias, folder);
  }
  modulesOf.set(files, modules);
  return modules;
}

function callsIn(file: string, files: RepoFiles): readonly StarlarkCall[] {
  try {
    return files.has(file) ? readStarlark(files.bytes(file), file).calls : [];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [];
  }
}

/** The file that a label means, where it is one of the repository. */
function fileOf(label: string, folder: string, files: RepoFiles): string | undefined {
  const [path = '', name = ''] = absolute(label, folder, files).slice(2).split(':');
  const file = inFolder(path, name);
  return files.has(file) ? file : undefined;
}

function toTarget(rule: Rule, graph: Graph, skipped: Skipped[]): Target {
  const { call, folder, file } = rule;
  const { files } = graph;
  const name = textOf(call.arguments.get('name')) ?? nameOf(folder);
  const kind = KINDS.get(call.name) ?? 'app';
  const say = ({ reason, at }: Unknown) => {
    skipped.push({ at, reason, target: name, ...(kind === 'app' && { blocking: true }) });
  };
  const entitlementsFile = findEntitlements(rule, files);
  const bundleId = call.arguments.get('bundle_id');
  const { sources, languages, unseen } = gatherSources(rule, graph, say);
  // Said of any app with HealthKit: it may be signed for clinical records without a word of it here.
  if (
    kind === 'app' &&
    entitlementsFile.state === 'unresolved' &&
    sources.some((path) => names('HealthKit', path, files))
  )
    skipped.push({ at: entitlementsFile.at, reason: entitlementsFile.reason, target: name });
  const build: Build = {
    configuration: CONFIGURATION,
    at: call.at,
    info: mergeInfo(rule, name, files, say),
    entitlements: readEntitlements(entitlementsFile, call.at, files, say),
    entitlementsFile,
    localizations: [],
    platforms: [kind === 'watch-app' ? 'watchos' : 'ios'],
    deploymentTarget: resolve(call.arguments.get('minimum_os_version'), call.at),
    bundleIdentifier: resolve(bundleId, call.at),
    manualSigning: call.arguments.has('provisioning_profile'),
    sources,
    ...(languages.size > 0 && { languages }),
    ...(unseen.length > 0 && { unseen }),
    flags: new Map([['DEBUG', false]]),
  };
  return {
    name,
    kind,
    project: file,
    at: call.at,
    builds: [build],
    shipping: CONFIGURATION,
    hosts: [],
    dependencies: [],
  };
}

function resolve(value: PlistValue | undefined, at: Location): Resolved<string> {
  const text = textOf(value);
  if (value && text !== undefined) return { state: 'known', value: text, at: value.at };
  if (!value) return { state: 'absent', at };
  return { state: 'unresolved', reason: value.kind === 'unresolved' ? value.reason : 'It is no text', at: value.at };
}

/** Equal keys with different values fail the build, so that it does not matter which comes first. */
function mergeInfo(
  { call, folder }: Rule,
  name: string,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  const entries = new Map<string, PlistEntry>();
  let top = call.at;
  let unknown: Unknown | undefined;
  for (const item of itemsOf(call.arguments.get('infoplists'))) {
    const label = textOf(item);
    const file = label === undefined ? undefined : fileOf(label, folder, files);
    try {
      if (file === undefined) throw new UnreadableFile('is made by a rule, or not in the repository', item.at);
      const read = readPropertyListFile(files, file);
      top = top === call.at ? read.at : top;
      for (const [key, entry] of read.entries) entries.set(key, entry);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown = { reason: `The Info.plist ${label ?? ''} ${error.message}`, at: error.at };
      if (file !== undefined) say(unknown);
    }
  }
  const expanded = mapEntries(entries, ({ value }) =>
    mapTexts(value, (text, at) => ({
      kind: 'string',
      value: text.replace(/\$[({](?:PRODUCT_NAME|TARGET_NAME|BUNDLE_NAME|EXECUTABLE_NAME)[)}]/g, () => name),
      at,
    })),
  );
  const why = unknown;
  return makePropertyList(top, expanded, () => why);
}

/** Without `entitlements`, those of the provisioning profile are signed: profiles of apps with HealthKit may list
 *  `health-records` whether it is used or not. */
function findEntitlements({ call, folder }: Rule, files: RepoFiles): Resolved<string> {
  const value = call.arguments.get('entitlements');
  if (!value) {
    const at = call.arguments.get('provisioning_profile')?.at ?? call.at;
    return { state: 'unresolved', reason: 'Without `entitlements`, those of the provisioning profile are signed', at };
  }
  const label = textOf(value);
  const file = label === undefined ? undefined : fileOf(label, folder, files);
  if (file !== undefined) return { state: 'known', value: file, at: value.at };
  const reason =
    value.kind === 'unresolved'
      ? value.reason
      : `The entitlements ${label ?? ''} are made by a rule, or not in the repository`;
  return { state: 'unresolved', reason, at: value.at };
}

function names(word: string, path: string, files: RepoFiles): boolean {
  try {
    return bufferOf(files.search?.(path) ?? files.bytes(path)).includes(word);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

function readEntitlements(
  file: Resolved<string>,
  at: Location,
  files: RepoFiles,
  say: (unknown: Unknown) => void,
): PropertyList {
  if (file.state === 'unresolved') return makeUnknownPropertyList({ reason: file.reason, at: file.at });
  if (file.state === 'absent') return makePropertyList(at, new Map());
  try {
    const read = readPropertyListFile(files, file.value);
    return makePropertyList(read.at, read.entries);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const unknown = { reason: `The entitlements file ${file.value} cannot be read: ${error.why}`, at: error.at };
    say(unknown);
    return makeUnknownPropertyList(unknown);
  }
}

const SOURCE = /\.(?:swift|mm?|[ch]|hpp|cc|cpp)$/;

/** What a rule alone is made of. */
interface Looked {
  readonly sources: readonly string[];
  /** Those of them that are there to be included, and end with something else than a source does. */
  readonly included: readonly string[];
  /** The rules that it names. */
  readonly needs: readonly Rule[];
  /** What of the two is made by code. */
  readonly unseen: readonly Unseen[];
}

/** The rules of a repository, and what was found out of each so far. */
interface Graph {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly files: RepoFiles;
  readonly own: Map<Rule, Looked>;
  /** How many rules and sources may still be followed: each app follows its own way through them. */
  left: number;
}

/** A hundred apps of ten thousand sources each. */
const MOST_FOLLOWED = 1_000_000;

/** The sources of all that a rule depends on. */
function gatherSources(
  root: Rule,
  graph: Graph,
  say: (unknown: Unknown) => void,
): {
  readonly sources: readonly string[];
  readonly languages: ReadonlyMap<string, NativeLanguage>;
  readonly unseen: readonly Unseen[];
} {
  const found = new Set<string>();
  const languages = new Map<string, NativeLanguage>();
  const unseen: Unseen[] = [];
  const waiting = [root];
  const seen = new Set(waiting);
  for (const rule of waiting) {
    const own = lookAt(rule, graph);
    graph.left -= 1 + own.sources.length + own.needs.length;
    if (graph.left < 0) {
      say({
        reason: 'What it compiles is not known: too many rules depend on one another to be followed',
        at: root.call.at,
      });
      break;
    }
    addAll(unseen, own.unseen);
    for (const file of own.sources) found.add(file);
    for (const file of own.included) languages.set(file, 'objective-c');
    for (const next of own.needs) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return { sources: sortPaths(found), languages, unseen };
}

/** What others include, whatever its name ends with. */
const INCLUDED = ['hdrs', 'textual_hdrs'];
const SOURCES = ['srcs', 'non_arc_srcs', ...INCLUDED];
const NEEDS = ['deps', 'frameworks', 'private_deps', 'implementation_deps', 'actual'];

function lookAt(rule: Rule, { rules, files, own }: Graph): Looked {
  const argument = (key: string) => rule.call.arguments.get(key);
  const name = textOf(argument('name')) ?? nameOf(rule.folder);
  const ruleOf = (label: string) => rules.get(absolute(label, rule.folder, files));
  const labels = NEEDS.flatMap((key) => textsOf(argument(key)));
  const groups = SOURCES.flatMap((key) => textsOf(argument(key))).flatMap((label) => ruleOf(label) ?? []);
  const made = [...SOURCES, ...NEEDS].flatMap((key) =>
    madeIn(argument(key)).map((at) => ({ reason: `what \`${key}\` of ${name} holds is made by code`, at })),
  );
  const given = (keys: readonly string[]) => keys.flatMap((key) => filesOf(argument(key), rule, files));
  const included = given(INCLUDED).filter((file) => !SOURCE.test(file));
  const found = own.get(rule) ?? {
    sources: [...given(SOURCES).filter((file) => SOURCE.test(file)), ...included],
    included,
    needs: [
      ...labels.flatMap((label) => ruleOf(label) ?? []),
      ...groups.filter(({ call }) => call.name === 'filegroup' || call.name === 'alias'),
    ],
    unseen: [...made, ...unseenRules(rule, labels, ruleOf)],
  };
  own.set(rule, found);
  return found;
}

/** What macros make, which are not run: a rule that says nothing of its sources, and rules that no file holds. */
function unseenRules(
  { call, folder }: Rule,
  labels: readonly string[],
  ruleOf: (label: string) => Rule | undefined,
): Unseen[] {
  const at = call.at;
  const name = textOf(call.arguments.get('name')) ?? nameOf(folder);
  if (!KNOWN_RULE.test(call.name) && [...SOURCES, ...NEEDS].every((key) => !call.arguments.has(key)))
    return [{ reason: `what ${name} is made of is decided by the macro ${call.name}, which is not run`, at }];
  const [first, ...more] = labels.filter((label) => !label.startsWith('@') && ruleOf(label) === undefined);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${count(more.length, 'other')}`;
  return [
    { reason: `${name} is built with ${first}${others}, which no file of the repository declares by a rule`, at },
  ];
}

/** Rules of Bazel and of those who write rules for it: what they take stands in what they are given. */
const KNOWN_RULE =
  /^(?:(?:ios|watchos|tvos|macos|visionos|swift|objc|cc|apple|proto|java|kt|py|sh|native|xcode|local|http|git|config|pkg)(?:_|$)|alias$|filegroup$|genrule$|package|test_suite$|export|bool_|string_|label_|platform|toolchain|constraint)/;

/** The parts of a list that are not literal: `select(…)`, a call. */
function madeIn(value: PlistValue | undefined): readonly Location[] {
  if (value?.kind === 'array') return value.value.flatMap(madeIn);
  return value?.kind === 'unresolved' ? [value.at] : [];
}

/** A list of labels, `glob([…], exclude = […])`, or both added. */
function filesOf(value: PlistValue | undefined, rule: Rule, files: RepoFiles): readonly string[] {
  if (!value) return [];
  if (value.kind === 'array') return value.value.flatMap((item) => filesOf(item, rule, files));
  if (value.kind === 'string') return [fileOf(value.value, rule.folder, files) ?? []].flat();
  if (value.kind !== 'dictionary') return [];
  const include = textsOf(lookUp(value, 'include'));
  const exclude = textsOf(lookUp(value, 'exclude'));
  return surveyCheckout(files)
    .below(rule.folder)
    .filter((file) => {
      const path = relativeTo(file, rule.folder);
      return include.some((one) => matchesGlob(one, path)) && !exclude.some((one) => matchesGlob(one, path));
    });
}
