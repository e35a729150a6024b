/**
 * Bazel: `ios_application` and `ios_extension` of rules_apple, as far as BUILD files are made of literals.
 * https://github.com/bazelbuild/rules_apple/blob/master/doc/rules-ios.md
 */
import { readStarlark } from '../../read/starlark.ts';
import { type Skipped, type Target, UnreadableFile } from '../../types.ts';
import { folderOf, nameOf } from '../paths.ts';
import { textOf, textsOf } from '../plist-paths.ts';
import type { Way } from '../way.ts';
import { absolute, type Rule } from './labels.ts';
import { type Graph, MOST_FOLLOWED } from './sources.ts';
import { KINDS, toTarget } from './target.ts';

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
