/**
 * Functions that stand in a table, of which code takes one by its key and calls it: `loaders[side]?.()`. Who runs one is seen
 * then: whoever asks for its key. A table that is handed on, walked through or filled later is none.
 */
import type { Expression, Pattern } from '../facts/facts.ts';
import { CALLED_AS_FUNCTION } from './called.ts';
import type { Program, VariableInfo } from './program.ts';
import { saidIn } from './said.ts';
import { codeOf, listUnits, type Unit, type UnitMentions } from './units.ts';

type Table = Extract<Expression, { kind: 'dictionary' }>;

export interface KeyedTable {
  readonly name: string;
  readonly table: Table;
  /** All code that takes from it. */
  readonly takers: readonly Unit[];
  /** Said in its own function alone. */
  readonly isLocal: boolean;
}

const known = new WeakMap<Program, readonly KeyedTable[]>();

/** `units`: all code of the program, where it was listed already. */
export function keyedTables(program: Program, units?: readonly UnitMentions[]): readonly KeyedTable[] {
  let found = known.get(program);
  if (!found) {
    found = findTables(program, units ?? listUnits(program));
    known.set(program, found);
  }
  return found;
}

/** Pieces of code that are looked through for all tables of a program: thousands may stand in one function. */
const MOST_PIECES = 3_000_000;

interface Work {
  left: number;
}

function findTables(program: Program, units: readonly UnitMentions[]): readonly KeyedTable[] {
  const work: Work = { left: MOST_PIECES };
  const held = program.everyVariable.flatMap((info) => tableHeld(info) ?? []);
  const locals = units.flatMap((unit) => localTables(unit).map((one) => ({ ...one, unit })));
  const byTable = new Map<string, Table | undefined>();
  for (const { name, table } of held) byTable.set(name, byTable.has(name) ? undefined : table);
  const byName = new Map(held.map(({ name }) => [name, [] as UnitMentions[]]));
  const unclear = new Set<string>();
  for (const unit of units) {
    const { names, references, macros, selectors } = unit.mentions;
    for (const name of new Set([...names, ...references])) byName.get(name)?.push(unit);
    for (const name of [...macros, ...selectors]) unclear.add(name);
  }
  const shared = held.flatMap(({ name, table }): readonly KeyedTable[] => {
    const naming = byName.get(name) ?? [];
    // one of two by a name
    if (unclear.has(name) || byTable.get(name) !== table) return [];
    return naming.every(({ unit }) => isOnlyTakenFrom(unit, name, table, work))
      ? [{ name, table, takers: naming.map(({ unit }) => unit), isLocal: false }]
      : [];
  });
  const own = locals.flatMap(({ name, table, unit: { unit } }): readonly KeyedTable[] =>
    isOnlyTakenFrom(unit, name, table, work) ? [{ name, table, takers: [unit], isLocal: true }] : [],
  );
  return [...shared, ...own];
}

/** The table that a property or global begins with, and that nothing computes or watches. */
function tableHeld({ fact }: VariableInfo): { readonly name: string; readonly table: Table } | undefined {
  const table = fact.getter || fact.setter || fact.observers ? undefined : tableIn(fact.value);
  return table && { name: fact.name, table };
}

function tableIn(value: Expression | undefined): Table | undefined {
  if (value?.kind === 'cast') return tableIn(value.value);
  if (value?.kind !== 'dictionary' || value.spreads || value.isFilled || value.own) return undefined;
  return value.pairs.some(([, each]) => each.kind === 'closure' || isReference(each)) ? value : undefined;
}

export function isReference(value: Expression): boolean {
  return value.kind === 'name' || value.kind === 'reference' || (value.kind === 'member' && value.of !== undefined);
}

function localTables({ unit }: UnitMentions): readonly { readonly name: string; readonly table: Table }[] {
  const found: { name: string; table: Table }[] = [];
  const visit = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null) return;
    if (Array.isArray(piece)) {
      for (const each of piece) visit(each);
      return;
    }
    const { kind, pattern, value } = piece as { kind?: string; pattern?: Pattern; value?: Expression };
    const table = kind === 'declare' && pattern?.kind === 'name' ? tableIn(value) : undefined;
    if (table && pattern?.kind === 'name') found.push({ name: pattern.name, table });
    for (const [field, part] of Object.entries(piece)) if (!NO_CODE.has(field)) visit(part);
  };
  visit(codeOf(unit));
  return found;
}

const NO_CODE: ReadonlySet<string> = new Set(['site', 'modifiers', 'type', 'types', 'to', 'result']);

/** How a function is called by a method of its own. */
const CALLS: ReadonlySet<string> = new Set(['call', 'invoke', 'Invoke', 'apply', CALLED_AS_FUNCTION]);

/** What asks whether there is one. */
const ASKS: ReadonlySet<string> = new Set(['!', '==', '!=']);

/** Whether a piece of code does no more with a table than to call what stands under a key, at once or by a name of its own. */
function isOnlyTakenFrom(unit: Unit, name: string, { pairs }: Table, work: Work): boolean {
  const keys = new Set(pairs.flatMap(([key]) => (key.kind === 'literal' ? [String(key.value)] : [])));
  const { references } = saidIn(unit);
  let isOnly = true;
  const isIt = (piece: Partial<Piece> | undefined): boolean =>
    (piece?.kind === 'name' || piece?.kind === 'member') && piece.name === name;
  /** What stands under a key: the table, with what else is asked there. */
  const taken = (piece: Partial<Piece> | undefined): readonly unknown[] | undefined => {
    if (piece?.kind === 'cast') return taken(piece.value);
    if (piece?.kind === 'index' && isIt(piece.of)) return [piece.index, piece.args, piece.of?.of];
    if (piece?.kind === 'member' && keys.has(piece.name ?? '') && isIt(piece.of)) return [piece.of?.of];
    return undefined;
  };
  const visit = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null || !isOnly) return;
    if (Array.isArray(piece)) {
      for (const each of piece) visit(each);
      return;
    }
    work.left -= 1;
    const one = piece as Partial<Piece>;
    if (work.left < 0 || isIt(one) || (one.kind === 'key-path' && one.path?.includes(name))) {
      isOnly = false;
      return;
    }
    const { kind, pattern, callee, operator = '' } = one;
    const isBound = pattern?.kind === 'name' && !references.has(pattern.name);
    const called =
      callee?.kind === 'member' && CALLS.has(callee.name ?? '') ? (taken(callee.of) ?? taken(callee)) : taken(callee);
    for (const [field, part] of Object.entries(piece)) {
      if (NO_CODE.has(field) || (field === 'pattern' && pattern?.kind === 'name')) continue;
      if (field === 'callee' && called) visit(called);
      // what is declared says its value once more
      else if (field === 'variable') visit({ ...part, value: undefined });
      else if (field === 'value' && (isBound || kind === 'test')) visit(taken(part) ?? part);
      else if (field === 'operands' && ASKS.has(operator)) for (const each of part) visit(taken(each) ?? each);
      else visit(part);
    }
  };
  visit(codeOf(unit));
  return isOnly;
}

/** What is asked of all pieces of code alike. */
interface Piece {
  readonly kind: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly of: Partial<Piece>;
  readonly index: Expression;
  readonly args: readonly unknown[];
  readonly callee: Partial<Piece>;
  readonly operator: string;
  readonly pattern: Pattern;
  readonly value: Partial<Piece>;
}
