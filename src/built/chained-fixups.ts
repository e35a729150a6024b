/**
 * The imports of `LC_DYLD_CHAINED_FIXUPS`, which is what linkers write for iOS 13.4 and later.
 * https://github.com/apple-oss-distributions/dyld/blob/main/include/mach-o/fixup-chains.h
 */
import type { TableEntry } from './imports.ts';
import type { LoadCommands } from './load-commands.ts';
import type { Part } from './part.ts';

/** Bytes an import, by format: plain, with an addend, with an addend of 64 bits. */
const WIDTHS: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [2, 8],
  [3, 16],
]);

export function readChainedFixups(file: Part, commands: LoadCommands, found: (entry: TableEntry) => void): void {
  const range = commands.chainedFixups;
  // An object that is linked without any has the command all the same.
  if (!range || range.size === 0) return;
  const fixups = file.part(range.offset, range.size, 'the chained fixups');
  if (fixups.u32(0) !== 0) fixups.refuse('the chained fixups are of an unknown version');
  const count = fixups.u32(16);
  const format = fixups.u32(20);
  if (count === 0) return;
  const width =
    WIDTHS.get(format) ?? fixups.refuse(`the imports of the chained fixups have the unknown format ${format}`);
  if (fixups.u32(24) !== 0) fixups.refuse('the names of the chained fixups are compressed');
  const imports = fixups.part(fixups.u32(8), count * width, 'the imports of the chained fixups');
  const namesAt = fixups.u32(12);
  const names = fixups.part(namesAt, fixups.size - namesAt, 'the names of the chained fixups');
  file.fuel.take(count);
  for (let at = 0; at < imports.size; at += width) {
    const head = imports.u32(at);
    const wide = format === 3;
    const name = names.text(wide ? imports.u32(at + 4) : head >>> 9, "an import's name");
    const isWeak = (wide ? head >>> 16 : head >>> 8) & 1;
    const ordinal = wide ? signed(head & 0xffff, 16) : signed(head & 0xff, 8);
    if (name !== '') found({ name, ordinal, isWeak: isWeak === 1 });
  }
}

/** Fifteen numbers from the top are no library, but the app itself, whoever has it, and the like. */
function signed(value: number, bits: number): number {
  const top = 2 ** bits;
  return value > top - 16 ? value - top : value;
}
