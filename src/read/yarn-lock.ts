/**
 * `yarn.lock`, of the first Yarn and of the later ones. https://yarnpkg.com/configuration/manifest
 */
import type { LockedPackage } from './locked.ts';
import { decodeText, placesIn } from './text.ts';

/** `"@scope/name@npm:^1.0.0, @scope/name@npm:^1.1.0":` or the same with each in quotes, or without. */
const HEADER = /^(?=["\w@])("?@?[^@"\s,]+@.*):$/;
const DESCRIPTOR = /^"?(@?[^@"\s]+)@(?:npm:)?([^"]*)"?$/;
const VERSION = /^ {2}version:? "?([^"\s]+)"?$/;

/** The packages in the order of the file. Throws UnreadableFile for what is not text. */
export function readYarnLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const found: LockedPackage[] = [];
  let open:
    | { readonly name: string; readonly ranges: string[]; readonly start: number; readonly end: number }
    | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) {
      const descriptors = header.split(', ').map((one) => DESCRIPTOR.exec(one.trim()));
      const name = descriptors[0]?.[1];
      const ranges = descriptors.map((one) => one?.[2] ?? '');
      open = name === undefined ? undefined : { name, ranges, start: index, end: index + line.length };
      continue;
    }
    const version = VERSION.exec(line)?.[1];
    if (!open || version === undefined) continue;
    found.push({ name: open.name, version, ranges: open.ranges, at: place(open.start, open.end) });
    open = undefined;
  }
  return found;
}
