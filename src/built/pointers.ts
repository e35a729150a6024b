/**
 * Pointers in the data of a binary, as they lie in the file: plain, or links of a chain that the system follows when it
 * starts the app, which keep the address in some of their bits.
 */
import type { LoadCommands } from './load-commands.ts';
import type { Part } from './part.ts';

export interface Pointers {
  readonly size: 4 | 8;
  /** What the pointer at an address leads to; nothing where it leads nowhere, or out of the binary. */
  follow(address: number): number | undefined;
  /** The text at an address. */
  text(address: number): string | undefined;
  /** The number of 32 bits at an address. */
  number(address: number): number | undefined;
}

/** How a chain's links keep an address, by the format that its segment says. */
interface Link {
  readonly isBind: (value: bigint) => boolean;
  readonly target: (value: bigint) => bigint;
  /** Whether the target is counted from the head of the binary. */
  readonly fromHead: (value: bigint) => boolean;
}

const bit = (value: bigint, index: bigint): boolean => ((value >> index) & 1n) === 1n;
const low = (value: bigint, bits: bigint): bigint => value & ((1n << bits) - 1n);
const plain = (fromHead: boolean): Link => ({
  isBind: (value) => bit(value, 63n),
  target: (value) => low(value, 36n),
  fromHead: () => fromHead,
});
/** Signed pointers of arm64e: those that are signed count from the head whatever the others do. */
const signed = (fromHead: boolean): Link => ({
  isBind: (value) => bit(value, 62n),
  target: (value) => low(value, bit(value, 63n) ? 32n : 43n),
  fromHead: (value) => fromHead || bit(value, 63n),
});
const short: Link = {
  isBind: (value) => bit(value, 31n),
  target: (value) => low(value, 26n),
  fromHead: () => false,
};

/** `DYLD_CHAINED_PTR_*` of <mach-o/fixup-chains.h>, those of apps. */
const LINKS: ReadonlyMap<number, Link> = new Map([
  [1, signed(false)],
  [2, plain(false)],
  [3, short],
  [6, plain(true)],
  [9, signed(true)],
  [12, signed(true)],
]);

export function pointersIn(file: Part, commands: LoadCommands): Pointers {
  const { is64, segments } = commands;
  const size = is64 ? 8 : 4;
  const head = segments.find(({ name }) => name === '__TEXT')?.address ?? 0;
  const link = linkOf(file, commands);

  /** Where an address lies in the file, and how many bytes of its segment follow. */
  function placeOf(address: number, length: number): number | undefined {
    file.fuel.take(segments.length);
    const segment = segments.find((it) => address >= it.address && address + length <= it.address + it.size);
    const place = segment && segment.offset + (address - segment.address);
    return place !== undefined && place + length <= file.size ? place : undefined;
  }

  return {
    size,
    follow(address) {
      const place = placeOf(address, size);
      if (place === undefined) return undefined;
      const value = is64 ? file.bytes.readBigUInt64LE(place) : BigInt(file.u32(place));
      if (!link) return value === 0n ? undefined : Number(value);
      if (value === 0n || link.isBind(value)) return undefined;
      return Number(link.target(value)) + (link.fromHead(value) ? head : 0);
    },
    text(address) {
      const place = placeOf(address, 1);
      return place === undefined ? undefined : file.text(place, 'a name');
    },
    number(address) {
      const place = placeOf(address, 4);
      return place === undefined ? undefined : file.u32(place);
    },
  };
}

/** The form of the links, which is one for all segments; nothing where pointers are plain. */
function linkOf(file: Part, { chainedFixups }: LoadCommands): Link | undefined {
  if (!chainedFixups || chainedFixups.size === 0) return undefined;
  const fixups = file.part(chainedFixups.offset, chainedFixups.size, 'the chained fixups');
  const starts = fixups.u32(4);
  const count = fixups.u32(starts);
  file.fuel.take(count);
  for (let index = 0; index < count; index += 1) {
    const segment = fixups.u32(starts + 4 + index * 4);
    if (segment === 0) continue;
    const format = fixups.u16(starts + segment + 6);
    return LINKS.get(format) ?? fixups.refuse(`the pointers have the unknown format ${format}`);
  }
  return undefined;
}
