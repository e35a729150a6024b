/**
 * The symbols that a binary names and does not have: `nlist` of <mach-o/nlist.h>.
 */
import type { TableEntry } from './imports.ts';
import type { LoadCommands } from './load-commands.ts';
import type { Part } from './part.ts';

const DEBUGGING = 0xe0;
const KIND = 0x0e;
const UNDEFINED = 0x0;
/** Undefined, and prebound: of old. */
const PREBOUND = 0xc;
const EXTERNAL = 0x01;
const WEAK = 0x40;
const OBJECT_FILE = 1;

export function readSymbolTable(file: Part, commands: LoadCommands, found: (entry: TableEntry) => void): void {
  const { symbolTable, is64, isTwoLevel, fileType } = commands;
  if (!symbolTable) return;
  const width = is64 ? 16 : 12;
  const table = file.part(symbolTable.offset, symbolTable.count * width, 'the symbol table');
  const names = file.part(symbolTable.names.offset, symbolTable.names.size, 'the table of names of symbols');
  file.fuel.take(symbolTable.count);
  for (let at = 0; at < table.size; at += width) {
    const type = table.u8(at + 4);
    const kind = type & KIND;
    if ((type & DEBUGGING) !== 0 || (type & EXTERNAL) === 0 || (kind !== UNDEFINED && kind !== PREBOUND)) continue;
    // An undefined symbol with a value is a common one: the linker makes room for it.
    if (fileType === OBJECT_FILE && (is64 ? table.u64(at + 8) : table.u32(at + 8)) !== 0) continue;
    const name = names.text(table.u32(at), "a symbol's name");
    if (name === '') continue;
    const description = table.u16(at + 6);
    const hasOrdinal = isTwoLevel && fileType !== OBJECT_FILE;
    found({ name, ordinal: hasOrdinal ? description >> 8 : undefined, isWeak: (description & WEAK) !== 0 });
  }
}
