import type { BaseRequest } from '../base/open-base.ts';
import type { CheckOptions } from '../check/check.ts';
import type { ObservedUrls } from '../policy/index.ts';
import type { Progress } from '../progress.ts';
import type { OptionValues } from '../settings/options.ts';
import type { Skipped } from '../types.ts';
import type { NamedArtifact } from './built.ts';
import type { StoreRequest } from './open-store.ts';

/** What the command or the action asks of a run. */
export interface RunOptions {
  /** The folder to check, absolute. */
  readonly root: string;
  readonly values: OptionValues;
  /** Reads a file the caller named (configuration, baseline). Throws {@link UsageError} where it may or can not. */
  readonly readNamed: (name: string) => Uint8Array;
  readonly checkUrls: boolean;
  /** Writes a file the caller named. */
  readonly writeNamed?: (name: string, content: string) => void;
  /** On a release some verdicts on URLs weigh more. */
  readonly release: boolean;
  /** How App Store Connect is read, where that was asked for. */
  readonly store?: StoreRequest;
  readonly progress?: Progress;
  /** Throws where a repository is not to be read in this process. */
  readonly admit?: CheckOptions['admit'];
  /** Built apps that are checked as well; alone where `root` is only the folder that one stands in. */
  readonly artifacts?: readonly NamedArtifact[];
  readonly isAlone?: boolean;
  /** The report says how many findings `--fix` may fix. */
  readonly countsFixes?: boolean;
  /** What the caller knows not to be checked. */
  readonly unchecked?: readonly Skipped[];
  /** The state to compare with, where there may be one. */
  readonly base?: BaseRequest;
  /** What other runs have seen of privacy-policy URLs. */
  readonly observed?: ObservedUrls;
  /** Aborted when the run is to end: what waits for others is left, and the report tells what is known by then. */
  readonly ending?: AbortSignal;
}
