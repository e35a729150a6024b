/**
 * Objects that say what they hold as a table by the names of that, `changedValues()`: all of it, or what is asked for.
 * https://developer.apple.com/documentation/coredata/nsmanagedobject/changedvalues()
 */
import type { TypeName } from '../../facts/facts.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { writtenList } from '../collections/written-lists.ts';
import { readMember } from '../objects/members.ts';
import { link, newCell, type Taint, type TaintTyped, typeInfoOf } from '../state.ts';
import { isManaged, OBJECT } from './managed.ts';
import { keyText } from './place-names.ts';

const SAYS_ATTRIBUTES = /^(?:changedValues(?:ForCurrentEvent)?|committedValues(?:ForKeys)?)$/;
/** Of any object of Foundation. */
const SAYS_PROPERTIES = /^dictionaryWithValues(?:ForKeys)?$/;

const TABLE: TypeName = {
  name: 'Dictionary',
  args: [
    { name: 'String', args: [] },
    { name: 'Any', args: [] },
  ],
};

export function callAttributes(
  taint: Taint,
  { name, receiver, of, given, call, frame }: SystemCall,
): TaintTyped | undefined {
  const isOfManaged = SAYS_ATTRIBUTES.test(name);
  if (!frame.file.traits.isNative || !(isOfManaged || SAYS_PROPERTIES.test(name))) return undefined;
  const self = !of || (of.kind === 'name' && of.name === 'super') ? frame.self : receiver;
  const info = typeInfoOf(taint, self?.type);
  const types = info ? lineage(taint.program, info) : [];
  const isOf = (name: string): boolean => types.some(({ supertypes }) => supertypes.has(name));
  const isEntity = self?.type !== undefined && (self.type.name === OBJECT || isManaged(taint, self.type));
  if (!self || !(isEntity || isOf(OBJECT) || (!isOfManaged && isOf('NSObject')))) return undefined;
  const [keys] = given;
  const asked = keys && writtenList(taint, keys.argument.value, frame);
  const names = asked?.items.flatMap((item) => ('kind' in item ? [keyText(taint, item, asked.frame)] : []));
  const held = types.flatMap(({ variables }) =>
    [...variables.values()].flatMap((it) => (isStatic(it) || it.fact.getter ? [] : it.fact.name)),
  );
  const cell = newCell(taint);
  const told = names?.every((it) => it !== undefined) ? names : held;
  for (const each of told)
    link(taint, readMember(taint, self, each, call, frame).cell, cell, taint.values.tabled(each));
  // of an entity whose class Xcode makes, by what is put into it
  if (told.length === 0) link(taint, self.cell, cell, taint.values.tables);
  return { cell, type: TABLE };
}
