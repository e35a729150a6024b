/**
 * Objects of Realm that are filled by a dictionary: each property by its name, `Plan(value: ["payer": name])`.
 * https://www.mongodb.com/docs/atlas/device-sdks/sdk/swift/crud/create/
 */
import type { Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import { isStatic } from '../../program/meaning.ts';
import type { TypeInfo } from '../../program/program.ts';
import { fieldCell } from '../objects/fields.ts';
import { isOfThings, storeOf, watchThings } from '../objects/objects.ts';
import { plainName } from '../runs.ts';
import { joined, link, type Taint, type TaintFrame } from '../state.ts';
import { isEntry } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

const OF_REALM = /^(?:Object|EmbeddedObject|AsymmetricObject|RLMObject|RLMEmbeddedObject|RealmSwiftObject)$/;

/** `into`: the object, where it is at hand. False for what is of no such class. */
export function fillByNames(
  taint: Taint,
  info: TypeInfo,
  table: Cell<TaintValue>,
  into: Cell<TaintValue> | undefined,
  site: Site,
  frame: TaintFrame,
): boolean {
  const all = lineage(taint.program, info);
  if (!all.some(({ supertypes }) => [...supertypes].some((name) => OF_REALM.test(name)))) return false;
  const step = { what: `made part of \`${plainName(info.name)}\``, site };
  for (const variable of all.flatMap(({ variables }) => [...variables.values()])) {
    if (variable.fact.getter || isStatic(variable)) continue;
    const entry = taint.values.entry(variable.fact.name);
    const part = joined(taint, [table], (value) => (isEntry(value) ? entry(value) : undefined));
    if (into && isOfThings(taint, variable))
      watchThings(taint, { cell: into }, info, frame, (each) =>
        link(taint, part, storeOf(taint, each, variable), undefined, step),
      );
    else link(taint, part, fieldCell(taint, variable), undefined, step);
  }
  return true;
}
