/**
 * Built apps in a run: beside the repository, or alone.
 */

import { readArtifact } from '../built/read-artifact.ts';
import type { CheckOptions, State } from '../check/check.ts';
import { examineBuilt } from '../check/examine-built.ts';
import { watchMarks } from '../exceptions/marks.ts';
import type { RepoFiles } from '../types.ts';

/** A built app that the caller named: where it stands, and what the report calls it. */
export interface NamedArtifact {
  readonly disk: string;
  readonly shown: string;
}

/** What is found out about each, in the order of their names; each once. */
export async function examineArtifacts(named: readonly NamedArtifact[], options: CheckOptions): Promise<State[]> {
  const once = new Map(named.map((one) => [one.shown, one]));
  const states: State[] = [];
  for (const shown of [...once.keys()].sort()) {
    const { disk = shown } = once.get(shown) ?? {};
    options.progress?.('Reading built apps');
    states.push(await examineBuilt(await readArtifact(disk, shown), options));
  }
  return states;
}

/** Of a run without a repository. */
export const NO_FILES: RepoFiles = {
  paths: [],
  dependencyPaths: () => [],
  has: () => false,
  bytes: () => new Uint8Array(),
};

export function emptyState(options: CheckOptions): State {
  const none = { rules: [], targets: [], found: [], findings: [], privacyPolicy: [] };
  return { ...none, watched: watchMarks(NO_FILES), skipped: [...options.passedOver], isSettled: () => true };
}
