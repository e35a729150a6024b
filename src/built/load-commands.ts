/**
 * The head of one architecture's Mach-O file, and its load commands: where everything else lies.
 * The format: https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h
 */
import type { Part } from './part.ts';

export interface Segment {
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  /** Of the bytes in the file. */
  readonly size: number;
}

export interface Section {
  readonly segment: string;
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  /** Whether bytes of the file stand for it: they do not for what begins as zeros. */
  readonly hasBytes: boolean;
  readonly holdsCode: boolean;
}

export interface Library {
  readonly name: string;
  /** Whether the app also starts where it is absent. */
  readonly isWeak: boolean;
}

export interface Range {
  readonly offset: number;
  readonly size: number;
}

export interface SymbolTable {
  readonly offset: number;
  readonly count: number;
  readonly names: Range;
}

export interface LoadCommands {
  readonly is64: boolean;
  readonly cpu: number;
  readonly cpuKind: number;
  readonly fileType: number;
  /** Whether imports say of which library they are. */
  readonly isTwoLevel: boolean;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  /** In the order in which imports number them, from 1. */
  readonly libraries: readonly Library[];
  readonly symbolTable?: SymbolTable;
  readonly chainedFixups?: Range;
  /** What is bound at the start, weakly, and when it is first called. */
  readonly dyldInfo?: { readonly bind: Range; readonly weak: Range; readonly lazy: Range };
  readonly signature?: Range;
  readonly encrypted?: Range;
  readonly build?: Build;
}

export interface Build {
  readonly platform: number;
  /** Packed: 16 bits, 8 and 8. */
  readonly minimum: number;
  readonly sdk: number;
  /** Said by a command of old, which has the same number for devices and the simulator. */
  readonly isOld: boolean;
}

const MAGIC_32 = 0xfeedface;
const MAGIC_64 = 0xfeedfacf;
const TWO_LEVEL = 0x80;
/** `LC_LOAD_WEAK_DYLIB`. */
const WEAK_LIBRARY = 0x80000018;
const LAYOUT_32 = { head: 28, segment: 56, section: 68 } as const;
const LAYOUT_64 = { head: 32, segment: 72, section: 80 } as const;
/** `S_ZEROFILL`, `S_GB_ZEROFILL`, `S_THREAD_LOCAL_ZEROFILL`. */
const ZEROS: ReadonlySet<number> = new Set([0x1, 0xc, 0x12]);
/** `S_ATTR_PURE_INSTRUCTIONS`. */
const CODE = 0x80000000;
/** `LC_VERSION_MIN_*`, and the platform as `LC_BUILD_VERSION` has it. */
const OLD_MINIMUM: ReadonlyMap<number, number> = new Map([
  [0x24, 1],
  [0x25, 2],
  [0x2f, 3],
  [0x30, 4],
]);

/** Steps that something takes that is kept: what is kept is never more than a million. */
const KEPT = 20;

type Found = { -readonly [Key in keyof LoadCommands]: LoadCommands[Key] } & {
  readonly segments: Segment[];
  readonly sections: Section[];
  readonly libraries: Library[];
};

/** Throws UnreadableFile where the head or a command is damaged: without them nothing is known. */
export function readLoadCommands(file: Part): LoadCommands {
  const magic = file.u32(0);
  if (magic !== MAGIC_32 && magic !== MAGIC_64) file.refuse('is no Mach-O file of an Apple device');
  const is64 = magic === MAGIC_64;
  const { head } = is64 ? LAYOUT_64 : LAYOUT_32;
  const commands = file.part(head, file.u32(20), 'the list of load commands');
  const found: Found = {
    is64,
    cpu: file.u32(4),
    cpuKind: file.u32(8) & 0xffffff,
    fileType: file.u32(12),
    isTwoLevel: (file.u32(24) & TWO_LEVEL) !== 0,
    segments: [],
    sections: [],
    libraries: [],
  };
  let offset = 0;
  for (let left = file.u32(16); left > 0; left -= 1) {
    file.fuel.take(1);
    const size = commands.u32(offset + 4);
    // What is smaller than its own head would be read again for ever.
    if (size < 8) file.refuse('a load command has no size');
    readCommand(commands.u32(offset), commands.part(offset, size, 'a load command'), found);
    offset += size;
  }
  return found;
}

function readCommand(kind: number, command: Part, found: Found): void {
  switch (kind) {
    case 0x1:
      if (!found.is64) readSegment(command, found);
      return;
    case 0x19:
      if (found.is64) readSegment(command, found);
      return;
    case 0x2:
      once('symbolTable', command, found, {
        offset: command.u32(8),
        count: command.u32(12),
        names: { offset: command.u32(16), size: command.u32(20) },
      });
      return;
    case 0xc:
    case 0x20:
    case WEAK_LIBRARY:
    case 0x8000001f:
    case 0x80000023:
      readLibrary(kind, command, found);
      return;
    case 0x1d:
      once('signature', command, found, rangeAt(command, 8));
      return;
    case 0x21:
    case 0x2c:
      if (command.u32(16) !== 0) once('encrypted', command, found, rangeAt(command, 8));
      return;
    case 0x22:
    case 0x80000022:
      once('dyldInfo', command, found, {
        bind: rangeAt(command, 16),
        weak: rangeAt(command, 24),
        lazy: rangeAt(command, 32),
      });
      return;
    case 0x80000034:
      once('chainedFixups', command, found, rangeAt(command, 8));
      return;
    case 0x32:
      found.build ??= {
        platform: command.u32(8),
        minimum: command.u32(12),
        sdk: command.u32(16),
        isOld: false,
      };
      return;
    default: {
      const platform = OLD_MINIMUM.get(kind);
      if (platform !== undefined) {
        found.build ??= { platform, minimum: command.u32(8), sdk: command.u32(12), isOld: true };
      }
    }
  }
}

/** Two of what there is one of: readers disagree which counts, so neither does. */
function once<Key extends keyof Found>(key: Key, command: Part, found: Found, value: NonNullable<Found[Key]>): void {
  if (found[key] !== undefined) command.refuse('has a load command twice that there may be one of');
  found[key] = value;
}

function rangeAt(command: Part, offset: number): Range {
  return { offset: command.u32(offset), size: command.u32(offset + 4) };
}

function readSegment(command: Part, found: Found): void {
  const { is64 } = found;
  const { segment, section } = is64 ? LAYOUT_64 : LAYOUT_32;
  found.segments.push({
    name: command.name16(8),
    address: is64 ? command.u64(24) : command.u32(24),
    offset: is64 ? command.u64(40) : command.u32(32),
    size: is64 ? command.u64(48) : command.u32(36),
  });
  const count = command.u32(segment - 8);
  command.check(segment, count * section, 'a list of sections');
  command.fuel.take((1 + count) * KEPT);
  for (let index = 0; index < count; index += 1) {
    const at = segment + index * section;
    const flags = command.u32(at + (is64 ? 64 : 56));
    found.sections.push({
      name: command.name16(at),
      segment: command.name16(at + 16),
      address: is64 ? command.u64(at + 32) : command.u32(at + 32),
      size: is64 ? command.u64(at + 40) : command.u32(at + 36),
      offset: command.u32(at + (is64 ? 48 : 40)),
      hasBytes: !ZEROS.has(flags & 0xff),
      holdsCode: (flags & CODE) !== 0,
    });
  }
}

/** `LC_LOAD_DYLIB` and those that are weak, exported again, loaded late or before all others. */
function readLibrary(kind: number, command: Part, found: Found): void {
  command.fuel.take(KEPT);
  found.libraries.push({
    name: command.text(command.u32(8), "a library's name"),
    isWeak: kind === WEAK_LIBRARY,
  });
}
