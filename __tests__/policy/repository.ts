import { memoryFiles } from '../../src/files/files.ts';
import { findPolicy } from '../../src/policy/find.ts';
import type { AppTarget, CodeFacts, Example, Located, Location, Problem, Repository, Rule } from '../../src/types.ts';

export const NO_FACTS: CodeFacts = {
  ...{ healthKit: [], clinical: [], requested: [], read: [], shared: [], unresolved: [], unknownTypes: [], apis: [] },
  ...{ flows: [], imports: new Map(), privacyLinks: [], skipped: [] },
};

/** An app as far as rules about its policy look at it. */
export function makeApp(
  name: string,
  own: { project?: string; signs?: boolean; links?: Located<string>[]; sources?: string[] } = {},
): AppTarget {
  const at: Location = { file: own.project ? `${own.project}/project.pbxproj` : 'App/Info.plist', line: 3, column: 1 };
  const list = { at, entries: new Map(), get: () => ({ state: 'absent' as const, at }) };
  return {
    ...{
      name,
      kind: 'app',
      project: own.project ?? 'App',
      at,
      shipping: 'Release',
      dependencies: [],
      configuration: 'Release',
    },
    ...{
      info: list,
      entitlements: list,
      entitlementsFile: { state: 'absent', at },
      localizations: [],
      platforms: ['ios'],
    },
    ...{ deploymentTarget: { state: 'absent', at }, bundleIdentifier: { state: 'absent', at }, manualSigning: false },
    ...{ sources: own.sources ?? [], flags: new Map(), variants: [], hosts: [], embedded: [] },
    code: { ...NO_FACTS, privacyLinks: own.links ?? [] },
    signs: own.signs === false ? [] : [{ value: 'com.apple.developer.healthkit.access', at }],
  };
}

export function makeRepository(
  files: Readonly<Record<string, string>>,
  urls: Example['urls'] = {},
  targets: readonly AppTarget[] = [makeApp('App')],
): Repository {
  const found = findPolicy(memoryFiles(files));
  return {
    ...{ targets, entitlementsFiles: [], exportOptions: [], manifests: [], clinicalDependencies: [], drifts: [] },
    metadata: {
      ...found,
      urls: found.urls.map((url) => ({ ...url, ...(urls[url.url] ?? { verdict: 'not-checked', evidence: '' }) })),
    },
  };
}

export function problemsOf(rule: Rule, repository: Repository): Problem[] {
  if ('checkRepository' in rule) return [...rule.checkRepository(repository)];
  return repository.targets.flatMap((target) => [...rule.check(target, repository)]);
}
