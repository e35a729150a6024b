/**
 * The sources of all that a rule depends on.
 */

import { addAll } from '../../lists.ts';
import { count } from '../../sentence.ts';
import type { Location, NativeLanguage, PlistValue, RepoFiles, Unseen } from '../../types.ts';
import { surveyCheckout } from '../checkout.ts';
import { matchesGlob } from '../glob.ts';
import { nameOf, relativeTo, sortPaths } from '../paths.ts';
import { lookUp, textOf, textsOf } from '../plist-paths.ts';
import type { Unknown } from '../property-list.ts';
import { absolute, fileOf, type Rule } from './labels.ts';

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
export interface Graph {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly files: RepoFiles;
  readonly own: Map<Rule, Looked>;
  /** How many rules and sources may still be followed: each app follows its own way through them. */
  left: number;
}

/** A hundred apps of ten thousand sources each. */
export const MOST_FOLLOWED = 1_000_000;

/** The sources of all that a rule depends on. */
export function gatherSources(
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
