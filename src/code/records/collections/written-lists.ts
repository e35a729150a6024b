/**
 * Lists as they are written, wherever that is: where they are used, as a constant, or as what an object holds.
 */
import { ENTRIES, type Expression } from '../../facts/facts.ts';
import { makesCollection } from '../../models/collections.ts';
import { meaningOf, nameIn, typeBefore } from '../../program/meaning.ts';
import { staticMemberOf } from '../../program/members.ts';
import { declaredType } from '../../program/named.ts';
import type { VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { topFrame } from '../runs.ts';
import type { Taint, TaintFrame } from '../state.ts';
import { DEEPEST, toldBy, type Within } from '../stores/place-names.ts';

/** What stands in a list, one after the other, and of an object its keys with what stands behind them. */
export interface Written {
  readonly items: readonly (Expression | readonly [Expression, Expression])[];
  readonly frame: TaintFrame;
}

/** Undefined where the list may be another. */
export function writtenList(taint: Taint, list: Expression, frame: TaintFrame): Written | undefined {
  const [written, inside] = writtenAs(taint, list, frame) ?? [];
  if (!written || !inside) return undefined;
  if (written.kind === 'list') return { items: written.items, frame: inside };
  if (written.kind === 'dictionary') return written.spreads ? undefined : { items: written.pairs, frame: inside };
  const [of, part] = written.kind === 'member' ? [written.of, PARTS.indexOf(written.name)] : [entriesIn(written)];
  const object = of && writtenList(taint, of, inside);
  if (!object || part === undefined || part < 0) return object;
  const parts = object.items.map((item) => ('kind' in item ? undefined : item[part]));
  return parts.every((each) => each !== undefined) ? { ...object, items: parts } : undefined;
}

const OF_LIST = /^(?:set|array|orderedSet)With(?:Array|Set)$/;

const PARTS: readonly string[] = ['keys', 'values'];

/** `Object.entries(of)`. */
function entriesIn(expression: Expression): Expression | undefined {
  if (expression.kind !== 'tuple') return undefined;
  const [keys] = expression.items;
  const whole = expression.items.find(({ label }) => label === ENTRIES);
  return whole?.value ?? (keys?.value.kind === 'member' && keys.value.name === 'keys' ? keys.value.of : undefined);
}

function writtenAs(taint: Taint, list: Expression, frame: TaintFrame, depth = 0): Within | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = (each: Expression | undefined, inside = frame): Within | undefined =>
    each && writtenAs(taint, each, inside, depth + 1);
  const ofVariable = (variable: VariableInfo): Within | undefined => {
    const [told, inside] = toldBy(taint, variable, topFrame(taint, variable.file, variable.owner)) ?? [];
    return inner(told, inside);
  };
  switch (list.kind) {
    case 'list':
    case 'dictionary':
    case 'tuple':
      return [list, frame];
    case 'cast':
      return inner(list.value);
    case 'call': {
      // `new Set(['title'])`, `[NSSet setWithArray:@[@"title"]]`
      const { callee, args } = list;
      const made = callee.kind === 'member' && OF_LIST.test(callee.name) ? callee.of : callee;
      const name = made?.kind === 'type' ? made.type.name : made?.kind === 'name' ? made.name : '';
      return args.length === 1 && makesCollection(name) ? inner(args[0]?.value) : undefined;
    }
    case 'operation':
      return list.operands.length === 1 ? inner(list.operands[0]) : undefined;
    case 'other':
      return list.parts.length === 1 ? inner(list.parts[0]) : undefined;
    case 'name': {
      const name = nameIn(frame, list.name);
      const local = findName(frame.scope, name);
      if (local) return inner(local.made);
      const meaning = meaningOf(taint.program, name, frame.owner);
      return meaning?.kind === 'global' || meaning?.kind === 'variable' ? ofVariable(meaning.variable) : undefined;
    }
    case 'member': {
      const { of, name } = list;
      if (of && PARTS.includes(name)) return [list, frame];
      const typeName = of && typeBefore(taint.program, { of, name }, frame);
      const info = typeName === undefined ? undefined : declaredType(taint.program, typeName);
      const member = info && staticMemberOf(taint.program, info, name);
      return member?.kind === 'variable' ? ofVariable(member.variable) : undefined;
    }
    default:
      return undefined;
  }
}
