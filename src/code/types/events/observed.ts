/**
 * Properties that are observed by their names: whoever hears that one has changed is given what it holds.
 * https://developer.apple.com/documentation/foundation/nskeyvalueobserving
 */
import { methodsOf } from '../../program/called.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, newCell, put } from '../analysis.ts';
import { callFunction, cellOf, type Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { putEntry } from '../collections/entries.ts';
import { readByKey } from '../objects/key-value.ts';
import { newThing } from '../objects/things.ts';
import { NO_TAGS } from '../values.ts';

/** What hears of all that its object observes, in Swift and in Objective-C: path, object, change, context. */
export const HEARS_CHANGES: readonly string[] = ['observeValue', 'observeValueForKeyPath'];

/** `[picker addObserver:self forKeyPath:@"kind" …]`. Whether it is that: nothing else is done with who observes, and what. */
export function observeByKey(
  analysis: Analysis,
  of: Typed,
  name: string,
  [observer, key, ...more]: readonly Given[],
  call: Call,
  frame: Frame,
): boolean {
  if (name !== 'addObserver' || key?.label !== 'forKeyPath' || !observer) return false;
  const { solver } = analysis;
  const change = newThing(analysis, 'dictionary', call.site);
  const held = newCell(analysis);
  solver.watch(of.cell, (value) => readByKey(analysis, value, key.cell, held, call, frame));
  const parts = newCell(analysis);
  for (const each of ['NSKeyValueChangeNewKey', 'NSKeyValueChangeOldKey'])
    put(analysis, parts, { kind: 'constant', value: each, site: call.site, tags: NO_TAGS });
  for (const each of ['newKey', 'oldKey'])
    put(analysis, parts, { kind: 'case', name: each, site: call.site, tags: NO_TAGS });
  putEntry(analysis, change, parts, held);
  const changed = newCell(analysis);
  put(analysis, changed, { kind: 'object', thing: change, tags: NO_TAGS });
  const told = [key.cell, of.cell, changed, more.at(-1)?.cell ?? newCell(analysis)];
  solver.watch(observer.cell, (value) => {
    const type = value.kind === 'object' ? value.thing.type : undefined;
    for (const method of type ? HEARS_CHANGES.flatMap((each) => methodsOf(analysis.program, type, each)) : []) {
      const given = method.fact.parameters.map(({ label }, index): Given => {
        const cell = told[index] ?? newCell(analysis);
        return { cell, ...(label !== undefined && { label }), isTrailing: false, expression: call };
      });
      callFunction(
        analysis,
        method,
        cellOf(analysis, value),
        given,
        { ...call, isMessage: true },
        frame,
        newCell(analysis),
      );
    }
  });
  return true;
}

/** `store.observe(\.kind, options: [.new]) { store, change in … }` and `store.publisher(for: \.kind)`. Undefined for other
 *  calls. https://developer.apple.com/documentation/objectivec/nsobject-swift.class/keyvalueobservingpublisher */
export function observeByPath(
  analysis: Analysis,
  of: Typed,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  const [path, ...more] = given;
  if (path?.expression.kind !== 'key-path' || !(name === 'observe' || (name === 'publisher' && path.label === 'for')))
    return undefined;
  const observed: Given = { ...of, isTrailing: false, expression: call };
  const held = newCell(analysis);
  callValues(analysis, path.cell, [observed], call, frame, held);
  const hearer = more.at(-1);
  if (name === 'publisher' || !hearer) return { cell: held };
  const change = newThing(analysis, 'tuple', call.site);
  for (const part of ['newValue', 'oldValue']) change.fields.set(part, held);
  const told = newCell(analysis);
  put(analysis, told, { kind: 'object', thing: change, tags: NO_TAGS });
  callValues(analysis, hearer.cell, [observed, { ...observed, cell: told }], call, frame, newCell(analysis));
  return { cell: newCell(analysis) };
}
