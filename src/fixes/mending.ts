/**
 * What the kinds of mends share: the target that a finding is about, in each configuration, and the files to write.
 */
import type { AppTarget, Finding, Location } from '../types.ts';
import type { TextFile } from './text-file.ts';

export interface Mending {
  readonly finding: Finding;
  /** The target in each configuration that has the fault; empty for a finding about the repository. */
  readonly variants: readonly AppTarget[];
  /** All elements that are to be removed: what is last in its list depends on what else goes. */
  readonly removed: readonly Location[];
  /** Paths of the repository's own files. */
  readonly paths: readonly string[];
  /** Throws Unmendable for a file that is not written. */
  readonly open: (file: string) => TextFile;
  /** Counts characters that are looked over. Throws Unmendable once all mends of a plan took more than they may. */
  readonly pay: (characters: number) => void;
}
