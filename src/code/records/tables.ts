/**
 * Tables that are made of pairs, or by what a function gives of each element, where objects have entries too.
 */
import type { TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { DICTIONARY_OF } from '../models/collections.ts';
import { evaluate } from './evaluate.ts';
import { runFunctions } from './given-functions.ts';
import { joined, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from './state.ts';
import type { Call } from './values.ts';

/** A type that nothing tells. */
export const ANY: TypeName = { name: '', args: [] };

/** `rows.associateBy { it.id }`, `new Map(rows.map((row) => [row.id, row]))`, as lowering writes them. */
export function makeTable(taint: Taint, call: Call, frame: TaintFrame): TaintTyped | undefined {
  const { callee } = call;
  const [of, by] = call.args;
  if (callee.kind !== 'type' || callee.type.name !== 'Dictionary' || !of || frame.file.traits.isNative)
    return undefined;
  const kind = DICTIONARY_OF.get(of.label ?? '');
  if (kind === undefined) return undefined;
  const { values } = taint;
  const from = evaluate(taint, of.value, frame);
  if (kind === 'entries' || !by)
    return { cell: joined(taint, [from.cell], values.paired), keys: joined(taint, [from.cell], values.pairedKey) };
  const element = from.type && elementType(from.type);
  const wanted: TypeName | undefined =
    element && typeInfoOf(taint, element) ? { name: '->', args: [{ name: '()', args: [element] }] } : undefined;
  const typed = evaluate(taint, by.value, frame, wanted);
  const keys = joined(taint, runFunctions(taint, [{ argument: by, typed }], [from.cell], call, frame));
  const type = { name: 'Dictionary', args: [ANY, element ? { name: 'Array', args: [element] } : ANY] };
  return { cell: joined(taint, [from.cell], values.tabled('')), keys, type };
}
