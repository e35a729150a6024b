/**
 * Built apps in a run: beside the repository, or alone.
 */

import { type Built, readArtifact } from '../built/read-artifact.ts';
import type { BuiltBeside, CheckOptions, State } from '../check/check.ts';
import { showsRecords } from '../check/examine-built.ts';
import { examineAll } from '../check/join-built.ts';
import { watchMarks } from '../exceptions/marks.ts';
import type { RepoFiles } from '../types.ts';

export { joinBuilt } from '../check/join-built.ts';

/** A built app that the caller named: where it stands, and what the report calls it. */
export interface NamedArtifact {
  readonly disk: string;
  readonly shown: string;
}

/** What each holds, in the order of their names; each once. */
export async function readArtifacts(
  named: readonly NamedArtifact[],
  { progress }: Pick<CheckOptions, 'progress'>,
): Promise<readonly Built[]> {
  const once = new Map(named.map((one) => [one.shown, one]));
  const read: Built[] = [];
  for (const shown of [...once.keys()].sort()) {
    const { disk = shown } = once.get(shown) ?? {};
    progress?.('Reading built apps');
    read.push(await readArtifact(disk, shown));
  }
  return read;
}

/** What the check of the sources asks of them. */
export function beside(built: readonly Built[], options: CheckOptions): BuiltBeside {
  return {
    bundles: built.map(({ targets }) => targets),
    isClinical: built.some(showsRecords),
    find: async (sources) => (await examineAll(built, sources, options)).flatMap(({ state }) => state.found),
  };
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
