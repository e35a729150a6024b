/** The files of a repository as the engine reads them. */
import type { Location } from './places.ts';

/** The checked repository. Paths are `/`-separated, relative to the checked path, sorted by code unit. */
export interface RepoFiles {
  /** Where the checked folder stands on the disk, as absolute paths have it, `/`-separated: paths that leave it may lead
   *  back in. */
  readonly root?: string;
  /** Every file of the repository's own: no `.git`, no build products, no dependencies. */
  readonly paths: readonly string[];
  /** Every file below `node_modules`, `Pods`, `Carthage` and package checkouts. Found when first asked for, which takes
   *  long: `folder` asks for those below one folder alone, and may be given more. */
  dependencyPaths(folder?: string): readonly string[];
  has(path: string): boolean;
  /** The bytes of a file. Throws {@link UnreadableFile} for what is absent, too large, or leads out of the checkout. */
  bytes(path: string): Uint8Array;
  /** The bytes of a file that is only searched: it counts nothing towards what a run may read (`limit-reading.ts`). */
  search?(path: string): Uint8Array;
  /** The bytes of a binary, which may be larger than other files and counts nothing either. Throws as `bytes` does. */
  large?(path: string): Uint8Array;
  /** Symbolic links, and where in the checkout each leads, there or not; nowhere for one that leads out of it. Neither
   *  they nor what stands behind them are among `paths`. */
  readonly links?: ReadonlyMap<string, string | undefined>;
  /** The files below a folder that are not among `paths`: in folders that are passed by in a listing, or behind links
   *  inside the checkout. Each under the path by which the folder is named; sorted. */
  beyond?(folder: string): readonly string[];
  /** The path of a file that is not among `paths`, where the one that is asked for spells it in other case or with other
   *  composition of characters, as a disk of macOS accepts. Nothing where no folder that is passed by is meant. */
  spelled?(path: string): string | undefined;
  /** Whether a path goes through such a folder or link, there or not. What the configuration excludes does not. */
  isBeyond?(path: string): boolean;
  /** The path by which a file is known that several ways lead to. */
  withoutLinks?(path: string): string;
  /** The paths of the folders that were passed by. */
  readonly passedFolders?: readonly string[];
  /** Whether one of the files holds one of the words, byte for byte; where there is a faster way than reading each. */
  anyHolds?(paths: readonly string[], words: Words): boolean;
  /** Whether dependencies stand in the checkout: some of `dependencyPaths`. */
  readonly hasDependencies?: boolean;
}

/** What bytes are searched for. */
export interface Words {
  readonly words: readonly string[];
  /** Short parts of them, one of which is in every word. Those of at most six bytes that begin with a rare one are found
   *  ten times as fast as long words: where there is no part, there is no word. */
  readonly parts: readonly string[];
  /** What else may be found in the bytes of some files at once: a zero byte stands between them. */
  readonly also?: (bytes: Uint8Array) => boolean;
}

/** Of a path that ends outside of the checkout, by what is written or by a link. */
export const LEADS_OUT = 'leads out of the checkout';

/** A file the checker meant to read and could not. The only error that readers throw. */
export class UnreadableFile extends Error {
  readonly at: Location;
  constructor(reason: string, at: Location) {
    super(reason);
    this.name = 'UnreadableFile';
    this.at = at;
  }

  /** The message as a sentence of its own goes on: the file's name does not stand before it. */
  get why(): string {
    return /^(?:is|holds|nests)\b/.test(this.message) ? `it ${this.message}` : this.message;
  }
}

/** What could not be read or resolved: said in the report, never turned into a finding. */
export interface Skipped {
  readonly at: Location;
  readonly reason: string;
  /** True when the verdict cannot stand without it: an unreadable project, an app target's unreadable Info.plist. */
  readonly blocking?: boolean;
  /** A manifest of libraries: the verdict stands without it where there is an app. */
  readonly isManifest?: boolean;
  /** The target it belongs to, when it belongs to one. */
  readonly target?: string;
  /** The sources leave it open, and a built app answers it: it was checked. */
  readonly isAnswered?: true;
}
