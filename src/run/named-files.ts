import { existsSync } from 'node:fs';
import path from 'node:path';
import type { State } from '../check/check.ts';
import { type Accepted, applyBaseline, readBaseline, type Seen, writeBaseline } from '../exceptions/baseline.ts';
import { whyUnread } from '../files/fault-words.ts';
import type { Configuration } from '../settings/configuration.ts';
import { UsageError } from '../settings/options.ts';
import type { Location, Report } from '../types.ts';
import type { RunOptions } from './run-options.ts';

/** A file that an option or input names. */
export function readGiven(readNamed: RunOptions['readNamed'], name: string): Uint8Array {
  try {
    return readNamed(name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(whyUnread(name, error));
  }
}

/** A file that the caller named, from the checked folder. */
export function belowRoot(root: string, named: string): string {
  return path.relative(root, path.resolve(named)).split(path.sep).join('/');
}

/** Exceptions stand in a file that the caller named: their places are told from the checked folder, as all places are. */
export function placeBelow(root: string, named: string, configuration: Configuration): Configuration {
  const file = belowRoot(root, named);
  const move = <T extends { readonly at: Location }>(one: T): T => ({ ...one, at: { ...one.at, file } });
  return {
    ...(configuration.failOn && { failOn: move(configuration.failOn) }),
    exclude: configuration.exclude.map(move),
    privacyPolicyUrls: configuration.privacyPolicyUrls.map(move),
    urlAllow: configuration.urlAllow.map(move),
    severities: new Map([...configuration.severities].map(([id, severity]) => [id, move(severity)])),
    ignores: configuration.ignores.map(move),
  };
}

/** What was accepted before: by the baseline that is read, or by the one that is written anew. */
export function readAccepted({ root, values, readNamed }: RunOptions): readonly Accepted[] {
  const read = values.text('baseline');
  const written = values.text('write-baseline');
  if (read !== undefined) return readBaseline(readGiven(readNamed, read), read, belowRoot(root, read));
  // A file that is there and no baseline is somebody's, and is not written over.
  return written !== undefined && existsSync(written) ? readBaseline(readGiven(readNamed, written), written) : [];
}

/** Takes what was accepted out of what counts. A baseline that is written accepts all that is found now. */
export function accept(
  { findings, isSettled, artifacts = [] }: State,
  earlier: readonly Accepted[],
  { values, writeNamed }: RunOptions,
): Partial<Pick<Report, 'findings' | 'baseline'>> {
  const written = values.text('write-baseline');
  const isBuilt = (target: string | undefined) =>
    artifacts.some(({ bundles }) => bundles.some((bundle) => target === undefined || bundle.target === target));
  const isSeen: Seen = (entry) => isSettled(entry.rule) && (!entry.isBuilt || isBuilt(entry.target));
  if (written !== undefined && writeNamed) {
    const content = writeBaseline(findings, earlier, isSeen);
    writeNamed(written, content);
    return applyBaseline(findings, readBaseline(Buffer.from(content), written), isSeen);
  }
  return values.text('baseline') === undefined ? {} : applyBaseline(findings, earlier, isSeen);
}
