import type { Words } from './types.ts';

/** The same bytes as Node's own kind, which can be searched and decoded; nothing is copied. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A letter for each byte: what looks for words of a program, and for offsets, needs no more. */
export function lettersOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('latin1');
}

/** Whether one of these words stands in the bytes. */
export function holdsAny(bytes: Buffer, { words, parts, also }: Words): boolean {
  const found = parts.filter((part) => bytes.includes(part));
  const holds = words.some((word) => found.some((part) => word.includes(part)) && bytes.includes(word));
  return holds || also?.(bytes) === true;
}

/** Characters that no path of a system is longer than. What a longer one is put together with takes the square of its
 *  length, and nothing stands there. */
export const LONGEST_PATH = 4096;

/** Whether a path may lead up: only then does it take putting together to see where one that is longer would lead. */
export function mayClimb(written: string): boolean {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(written);
}
