/**
 * What a binary takes from others, by name. No table is complete: `strip` leaves the names of a chained binary in its
 * fixups alone, an object file has only symbols, and an older binary binds by a program. So all three are read.
 */
import { readChainedFixups } from './chained-fixups.ts';
import { readDyldInfo } from './dyld-info.ts';
import type { LoadCommands } from './load-commands.ts';
import type { Part } from './part.ts';
import { readSymbolTable } from './symbol-table.ts';

export type ImportTable = 'symbols' | 'chained-fixups' | 'dyld-info';

export interface Import {
  readonly name: string;
  /** The install name of the library that it is expected from, where the binary says so. */
  readonly library?: string;
  /** Whether the binary also starts where nobody has it. */
  readonly isWeak: boolean;
  readonly tables: readonly ImportTable[];
}

/** What a table says: the library by its number, from 1; what is not positive is none of them. */
export interface TableEntry {
  readonly name: string;
  readonly ordinal: number | undefined;
  readonly isWeak: boolean;
}

/** Steps that a new name takes: a million of them are more than there ever were. */
const KEPT = 10;

/** Runs the reader of one table; the others are read whatever becomes of it. */
export type Attempt = (read: () => void) => void;

/** The imports by name. */
export function readImports(file: Part, commands: LoadCommands, attempt: Attempt): readonly Import[] {
  const found = new Map<string, { -readonly [Key in keyof Import]: Import[Key] } & { tables: ImportTable[] }>();
  const into =
    (table: ImportTable) =>
    ({ name, ordinal, isWeak }: TableEntry) => {
      const library = ordinal === undefined ? undefined : commands.libraries[ordinal - 1]?.name;
      const before = found.get(name);
      if (!before) {
        file.fuel.take(KEPT);
        found.set(name, { name, ...(library === undefined ? {} : { library }), isWeak, tables: [table] });
        return;
      }
      if (!before.tables.includes(table)) before.tables.push(table);
      if (library !== undefined) before.library ??= library;
      before.isWeak &&= isWeak;
    };
  attempt(() => readSymbolTable(file, commands, into('symbols')));
  attempt(() => readChainedFixups(file, commands, into('chained-fixups')));
  attempt(() => readDyldInfo(file, commands, into('dyld-info')));
  return [...found.values()];
}
