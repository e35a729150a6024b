/**
 * What `LC_DYLD_INFO` binds: a program of small operations, for apps that start before iOS 13.4. Where it stores an address
 * is nothing to us, so nothing is stored and nothing is repeated.
 * https://github.com/apple-oss-distributions/dyld/blob/main/include/mach-o/loader.h
 */
import type { TableEntry } from './imports.ts';
import type { LoadCommands, Range } from './load-commands.ts';
import type { Part } from './part.ts';

export function readDyldInfo(file: Part, commands: LoadCommands, found: (entry: TableEntry) => void): void {
  const { dyldInfo } = commands;
  if (!dyldInfo) return;
  const run = (range: Range, what: string, numbersLibraries: boolean) => {
    runBindings(file.part(range.offset, range.size, `the list of what is bound ${what}`), (entry) =>
      found(numbersLibraries ? entry : { ...entry, ordinal: undefined }),
    );
  };
  run(dyldInfo.bind, 'at the start', true);
  run(dyldInfo.lazy, 'at the first call', true);
  // Whichever library has it first.
  run(dyldInfo.weak, 'weakly', false);
}

function runBindings(program: Part, found: (entry: TableEntry) => void): void {
  let at = 0;
  let ordinal = 0;
  let name = '';
  let isWeak = false;

  /** The value of a number of any length; only a library's is looked at. */
  function number(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = program.u8(at);
      at += 1;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
      if (shift > 2 ** 63) program.refuse('a number in the list of what is bound does not end');
    }
  }

  function bind(): void {
    if (name !== '') found({ name, ordinal, isWeak });
  }

  while (at < program.size) {
    program.fuel.take(1);
    const byte = program.u8(at);
    const low = byte & 0x0f;
    at += 1;
    switch (byte >> 4) {
      case 0x0: // Done; what is called late has one such program after the other.
      case 0x5: // The kind of place.
        break;
      case 0x1:
        ordinal = low;
        break;
      case 0x2:
        ordinal = number();
        break;
      case 0x3:
        ordinal = low === 0 ? 0 : low - 16;
        break;
      case 0x4:
        name = program.text(at, 'the name of what is bound');
        at = program.bytes.indexOf(0, at) + 1;
        isWeak = (low & 1) !== 0;
        break;
      case 0x6:
      case 0x7:
      case 0x8:
        number();
        break;
      case 0x9:
      case 0xb:
        bind();
        break;
      case 0xa:
        bind();
        number();
        break;
      case 0xc:
        bind();
        number();
        number();
        break;
      case 0xd:
        // Threads through pointers: a table of so many binds follows, or the pointers that use it.
        if (low === 0) number();
        break;
      default:
        program.refuse('the list of what is bound has an unknown operation');
    }
  }
}
