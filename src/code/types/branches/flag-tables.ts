/**
 * Flags that a table or a set holds for good, and whether one is on: `if flags[.visits]`, `guard Flags.isOn(.visits)`.
 */
import type { Expression } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import {
  askedIn,
  askerOf,
  type FlagAsked,
  flagAskedOf,
  holdsInEach,
  tablesWritten,
} from '../../program/flag-tables.ts';
import { isStatic, typeNamed } from '../../program/meaning.ts';
import { SUBSCRIPT } from '../../program/mentions.ts';
import { globalNamed } from '../../program/named.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, memoize } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { typeAt } from './declared-types.ts';

/** Undefined where nobody can tell. */
export function flagOfTable(analysis: Analysis, test: Expression, frame: Frame): boolean | undefined {
  const { program, namedElsewhere } = analysis;
  if (!namedElsewhere || languageOf(frame.file.path) !== 'swift') return undefined;
  const direct = flagAskedOf(test);
  const table = direct && tableMeant(analysis, direct.table, frame);
  const asked = direct && table ? { table, key: direct.key, as: direct } : askedOfOwn(analysis, test, frame);
  if (!asked) return undefined;
  const { tables } = memoize(analysis, `tables in ${asked.table.id}`, () => ({
    tables: tablesWritten(program, asked.table, namedElsewhere),
  }));
  return tables && holdsInEach(program, tables, asked.key, asked.as);
}

/** The variable that holds a table: a part of an object, a constant of a type, or of none. */
function tableMeant(analysis: Analysis, table: Expression, frame: Frame): VariableInfo | undefined {
  const { program } = analysis;
  if (table.kind === 'name') {
    if (findName(frame.scope, table.name)) return undefined;
    return (frame.owner && findVariable(program, frame.owner, table.name)) ?? globalNamed(program, table.name);
  }
  if (table.kind !== 'member' || !table.of) return undefined;
  const { owner, isOfType } = holderOf(analysis, table.of, frame);
  const variable = owner && findVariable(program, owner, table.name);
  return variable && isStatic(variable) === isOfType ? variable : undefined;
}

interface Holder {
  readonly owner?: TypeInfo | undefined;
  readonly isOfType: boolean;
}

/** `Flags` of `Flags.enabled`, and the type of `flags` of `flags.enabled`. */
function holderOf(analysis: Analysis, of: Expression, frame: Frame): Holder {
  const name = of.kind === 'name' && of.name === 'Self' ? frame.owner?.name : typeNamed(analysis.program, of, frame);
  const owner = name === undefined ? undefined : findTypeInfo(analysis.program, name);
  return owner ? { owner, isOfType: true } : { owner: typeAt(analysis, of, frame), isOfType: false };
}

interface AskedOfOwn {
  readonly table: VariableInfo;
  readonly key: Expression;
  readonly as: FlagAsked;
}

/** `flags[.visits]`, `flags.isOn(.visits)` and `Flags.isOn(.visits)`, of what the app declares. */
function askedOfOwn(analysis: Analysis, test: Expression, frame: Frame): AskedOfOwn | undefined {
  const { program } = analysis;
  const isIndex = test.kind === 'index';
  if (!isIndex && (test.kind !== 'call' || test.callee.kind !== 'member')) return undefined;
  const of = isIndex ? test.of : test.callee.kind === 'member' ? test.callee.of : undefined;
  const name = isIndex ? SUBSCRIPT : test.callee.kind === 'member' ? test.callee.name : '';
  const [key, ...more] = test.args ?? [];
  if (!of || !key || more.length > 0) return undefined;
  const { owner, isOfType } = holderOf(analysis, of, frame);
  const asker = owner && askerOf(program, owner, name);
  const as = asker && askedIn(asker);
  if (!owner || !as || (!isIndex && asker.parameters[0]?.label !== key.label)) return undefined;
  const { table: asked } = as;
  const isOwn =
    asked.kind === 'name' || (asked.kind === 'member' && asked.of?.kind === 'name' && /^[sS]elf$/.test(asked.of.name));
  const table = isOwn && 'name' in asked ? findVariable(program, owner, asked.name) : undefined;
  const isMeant = asker.modifiers.has('static') === isOfType;
  return table && isMeant ? { table, key: key.value, as } : undefined;
}
