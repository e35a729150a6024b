/**
 * What an artifact is to those who read it: names of files, and the bytes of those that they ask for. Whether it is a zip,
 * a packed tar or a folder is known to nobody else.
 */
import { LARGEST_BINARY } from './limits.ts';

/** An artifact that cannot be read as a whole. The message is a sentence that goes on after its name: "is cut off". */
export class UnreadableArtifact extends Error {}

/** A file of an artifact that was asked for: its bytes, or why there are none. */
export type Piece =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly fault: string };

/** A name that is not gone by. `reason` goes on after it. */
export interface Refused {
  readonly path: string;
  readonly reason: string;
}

export interface Container {
  /** The files that may be read, `/`-separated, in no order that says anything. */
  readonly paths: ReadonlySet<string>;
  readonly refused: readonly Refused[];
  /** Those of the files that are there, each once, in any order. A file of more than `most` bytes is a fault: asked before
   *  each, as those before it may have used up what there was. */
  read(paths: Iterable<string>, most: () => number): AsyncIterable<Piece>;
  close(): void;
}

const LONGEST_NAME = 1024;

/** The names of an artifact as they come, and which of them may be gone by. */
export class Listing<T> {
  readonly files = new Map<string, T>();
  readonly refused: Refused[] = [];
  readonly #seen = new Set<string>();

  /** One more entry. Folders are known by what is in them. */
  add(given: string, kind: 'file' | 'folder' | 'other', entry: T): void {
    const path = given.replace(/^(?:\.\/)+/, '');
    const fault = faultOf(path);
    // a folder holds nothing by itself
    if (kind === 'folder') return;
    if (fault !== undefined) this.#refuse(path, fault);
    else if (this.#seen.has(path)) {
      // which of two is meant is known to nobody
      if (this.files.delete(path)) this.#refuse(path, 'stands twice in it, and neither is read');
    } else {
      this.#seen.add(path);
      if (kind === 'file') this.files.set(path, entry);
      else this.#refuse(path, 'is a link or no plain file, and is not followed');
    }
  }

  #refuse(path: string, reason: string): void {
    this.refused.push({ path, reason });
  }
}

/** Why no such name is gone by. */
function faultOf(path: string): string | undefined {
  if (path.length > LONGEST_NAME) return `has a name of more than ${LONGEST_NAME} characters`;
  if (/[\p{Cc}\u2028\u2029]/u.test(path)) return 'has a name with a control character';
  const parts = path.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\\'))
    return 'has a name that leads elsewhere';
  return undefined;
}

/** Why a file of this size is not read. */
export function tooLarge(size: number, most: number): string | undefined {
  if (size <= Math.min(most, LARGEST_BINARY)) return undefined;
  return `is too large (${Math.round(size / 1e6)} MB; at most ${Math.round(most / 1e6)} MB are read)`;
}
