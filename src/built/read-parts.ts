/**
 * The bytes of a bundle that count: lists and texts are kept, a binary is read and let go.
 */
import { type Location, type Skipped, UnreadableFile } from '../types.ts';
import type { PlacedBinary, ReadBinary } from './binary.ts';
import type { Container } from './container.ts';
import { LARGEST_BINARY, LARGEST_LIST, MOST_READ } from './limits.ts';

export interface Opened {
  readonly container: Container;
  /** Where a file of the artifact is told to be. */
  readonly place: (path: string) => Location;
  readonly skipped: Skipped[];
}

const USED_UP = `is not read: ${Math.round(MOST_READ / 1e6)} MB of the artifact were read before`;

/** Reads files of an artifact within what one run may read of it. */
export class PartReader {
  readonly #opened: Opened;
  #left = MOST_READ;
  /** Why a file that was asked for was not read. */
  readonly faults = new Map<string, string>();

  constructor(opened: Opened) {
    this.#opened = opened;
  }

  async lists(paths: readonly string[]): Promise<Map<string, Uint8Array>> {
    const lists = new Map<string, Uint8Array>();
    await this.#read(paths, LARGEST_LIST, (path, bytes) => void lists.set(path, bytes));
    return lists;
  }

  /** The binaries among the files. What is no Mach-O file is a fault. */
  async binaries(paths: readonly string[], readBinary: ReadBinary): Promise<Map<string, PlacedBinary>> {
    const binaries = new Map<string, PlacedBinary>();
    await this.#read(paths, LARGEST_BINARY, (path, bytes) => {
      const at = this.#opened.place(path);
      try {
        binaries.set(path, { at, path, binary: readBinary(bytes, at.file) });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        this.faults.set(path, error.message);
      }
    });
    return binaries;
  }

  async #read(paths: readonly string[], most: number, take: (path: string, bytes: Uint8Array) => void): Promise<void> {
    // an archive of a few megabytes may hold one of them a thousand times, each unpacked to hundreds
    for await (const piece of this.#opened.container.read(paths, () => Math.min(most, this.#left))) {
      if ('fault' in piece) {
        const isUsedUp = this.#left < most && piece.fault.startsWith('is too large');
        this.faults.set(piece.path, isUsedUp ? USED_UP : piece.fault);
      } else {
        this.#left -= piece.bytes.length;
        take(piece.path, piece.bytes);
      }
    }
  }
}
