/**
 * `Cartfile.resolved`. https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md
 */
import type { LockedPackage } from './locked.ts';
import { decodeText, placesIn } from './text.ts';

/** What is checked out, each called by the last part of its address. Throws UnreadableFile for what is not text. */
export function readCartfileResolved(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  return [...text.matchAll(/^(?:github|git|binary) "([^"\n]+)" "([^"\n]*)"/gm)].map(
    ({ 0: line, 1: address = '', 2: version = '', index }) => ({
      name: address.replace(/^.*\//, '').replace(/\.(?:git|json)$/, ''),
      version,
      at: place(index, index + line.length),
    }),
  );
}
