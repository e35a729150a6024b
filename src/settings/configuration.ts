import type { FailOn } from '../findings/verdict.ts';
import { type Located, type Location, type RepoFiles, type Severity, UnreadableFile } from '../types.ts';
import { UsageError } from './options.ts';

/** Where the configuration stands when no other file is named. */
export const CONFIGURATION_FILE = '.clinical-records.yml';

/** One exception, with its reason. It ends when its date has passed. */
export interface Ignore {
  readonly rule: string;
  readonly reason: string;
  /** Glob of files, relative to the checked path. */
  readonly path?: string;
  readonly target?: string;
  /** The last day it holds, `2027-06-30`. */
  readonly until?: string;
  readonly at: Location;
}

/** What `.clinical-records.yml` says. */
export interface Configuration {
  readonly failOn?: Located<FailOn>;
  readonly exclude: readonly Located<string>[];
  readonly privacyPolicyUrls: readonly Located<string>[];
  readonly urlAllow: readonly { readonly url: string; readonly reason: string; readonly at: Location }[];
  /** Severities that differ from the catalogue's. */
  readonly severities: ReadonlyMap<string, Located<Severity | 'off'>>;
  readonly ignores: readonly Ignore[];
}

export const NO_CONFIGURATION: Configuration = {
  exclude: [],
  privacyPolicyUrls: [],
  urlAllow: [],
  severities: new Map(),
  ignores: [],
};

/** Reads the configuration that stands at the checked path. Throws `UsageError` as {@link parseConfiguration} does. */
export async function findConfiguration(files: RepoFiles): Promise<Configuration> {
  if (!files.has(CONFIGURATION_FILE)) return NO_CONFIGURATION;
  return parseConfiguration(bytesOf(files), CONFIGURATION_FILE);
}

function bytesOf(files: RepoFiles): Uint8Array {
  try {
    return files.bytes(CONFIGURATION_FILE);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(`${CONFIGURATION_FILE} ${error.message}.`);
    throw error;
  }
}

/** Loaded only when there is a configuration: it needs YAML, and the names of all rules. */
export async function parseConfiguration(bytes: Uint8Array, file: string): Promise<Configuration> {
  const { readConfiguration } = await import('./read-configuration.ts');
  return readConfiguration(bytes, file);
}
