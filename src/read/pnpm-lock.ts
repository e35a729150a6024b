/**
 * `pnpm-lock.yaml`: what the packages of a workspace ask for, and what they get. The rest of the file, often a hundred
 * times as long, says nothing more about them. https://pnpm.io/git#lockfiles
 */
import type { LockedPackage } from './locked.ts';
import { decodeText, placesIn } from './text.ts';

const NAME = /^ +'?(@?[\w./-]+)'?:\s*$/;
const SPECIFIER = /^ +specifier: '?([^']*)'?$/;
const VERSION = /^ +version: '?([^'\s(]+)/;
/** Before version 6 a line gave the version alone. */
const SHORT = /^ +'?(@?[\w./-]+)'?: '?(\d[^'\s(_]*)/;
const SECTION = /^ *(?:dependencies|devDependencies|optionalDependencies):$/;

/** The packages that are asked for, in the order of the file. Throws UnreadableFile for what is not text. */
export function readPnpmLock(bytes: Uint8Array, file: string): readonly LockedPackage[] {
  const text = decodeText(bytes, file);
  const place = placesIn(file, text);
  const found: LockedPackage[] = [];
  let [name, range, start, end] = ['', '', 0, 0];
  let isInSection = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/^(?:packages|snapshots):/.test(line)) break;
    if (/^\S/.test(line)) isInSection = false;
    if (SECTION.test(line)) isInSection = true;
    const short = isInSection ? SHORT.exec(line) : null;
    const version = VERSION.exec(line)?.[1];
    const named = NAME.exec(line)?.[1];
    if (named !== undefined) [name, range, start, end] = [named, '', index, index + line.length];
    else if (version !== undefined && name !== '') {
      const ranges = range === '' ? {} : { ranges: [range] };
      found.push({ name, version, at: place(start, end), ...ranges });
      name = '';
    } else if (short?.[1] !== undefined && short[2] !== undefined && short[1] !== 'specifier') {
      found.push({ name: short[1], version: short[2], at: place(index, index + line.length) });
    } else range = SPECIFIER.exec(line)?.[1] ?? range;
  }
  return found;
}
