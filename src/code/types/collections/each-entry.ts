/**
 * Loops over a list that is written out, entry by entry: what is known of one, `for (kind, isOn) in plan { if isOn { … } }`, is
 * asked of that one alone.
 */
import type { Expression, Pattern, Statement, TypeName } from '../../facts/facts.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { type Analysis, newCell, regionTags } from '../analysis.ts';
import { bind } from '../branches/bindings.ts';
import { type Frame, innerFrame } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { makesObject, without } from '../objects/with-identity.ts';
import { NO_TAGS } from '../values.ts';
import { comesTo, type Names, type Written } from './comes-to.ts';
import { itemsIn } from './written-lists.ts';

/** What a loop is at, and of what type that is where it is written: `.labs` needs it. */
type Entry = Written & { readonly type?: TypeName; readonly of?: Objects; readonly hasNoOrder?: true };

/** The list that an object is one of, and the others in it. */
interface Objects {
  readonly list: Expression;
  readonly frame: Frame;
  readonly others: readonly Expression[];
}

type Loop = Extract<Statement, { kind: 'for' }>;

/** A body is followed once for each. */
const MOST_ENTRIES = 16;

/** What a loop runs for, where that is written out and the loop asks something of it; undefined for any other. */
export function entriesOf(analysis: Analysis, loop: Loop, frame: Frame): readonly Entry[] | undefined {
  const { pattern, where, body, collection } = loop;
  if (loop.isOverKeys) return undefined;
  if (!where && (!hasBranch(body) || namesIn(pattern).length === 0)) return undefined;
  const all = listed(analysis, collection, frame);
  if (!all || all.length === 0 || all.length > MOST_ENTRIES) return undefined;
  if (!where) return all;
  const answers = all.map((entry) => {
    const inner = innerFrame(frame);
    for (const [name, part] of namesOf(pattern, entry))
      declareName(inner.scope, name, { cell: newCell(analysis), entry: part });
    return comesTo(analysis, { value: where, frame: inner });
  });
  return answers.every((it) => typeof it === 'boolean') ? all.filter((_, index) => answers[index]) : undefined;
}

function listed(analysis: Analysis, collection: Expression, frame: Frame): readonly Entry[] | undefined {
  const list = itemsIn(analysis, collection, frame, 0);
  if (!list) return undefined;
  const { items, type } = list;
  const areObjects = items.some((it) => makesObject(analysis, it));
  // what is put beside its number, or made of another, is not in the list itself
  if (areObjects && (collection.kind === 'call' || list.isTable)) return undefined;
  return items.map((value) => ({
    value,
    frame: list.frame,
    ...(type && { type }),
    ...((list.isTable || list.isSet) && { hasNoOrder: true as const }),
    ...(areObjects && { of: { list: collection, frame, others: items.filter((it) => it !== value) } }),
  }));
}

export function bindEntry(analysis: Analysis, pattern: Pattern, entry: Entry, frame: Frame): void {
  const { of, type } = entry;
  const value = of
    ? { ...without(analysis, evaluate(analysis, of.list, of.frame), of.others), ...(type && { type }) }
    : evaluate(analysis, entry.value, entry.frame, type);
  bind(analysis, pattern, value, frame, frame);
  for (const [name, part] of namesOf(pattern, entry)) {
    const bound = findName(frame.scope, name);
    if (bound) declareName(frame.scope, name, { ...bound, entry: part });
  }
}

/** Whether a loop ends with the entry that it is at: `if page == .signature { break }`. */
export function endsWith(analysis: Analysis, { ends = [] }: Loop, { hasNoOrder }: Entry, frame: Frame): boolean {
  const ships = ({ site }: Expression): boolean => regionTags(analysis, frame.file, site.start) === NO_TAGS;
  return !hasNoOrder && ends.some((value) => ships(value) && comesTo(analysis, { value, frame }) === true);
}

/** `const [labs, notes] = KINDS`: each name is the item at its place, where the list is written out. */
export function bindItems(analysis: Analysis, pattern: Pattern, value: Expression, frame: Frame, into: Frame): boolean {
  if (pattern.kind !== 'tuple' || (value.kind !== 'name' && value.kind !== 'member')) return false;
  // what takes the rest, or stands in for what is missing, is put together later
  const isPlain = pattern.items.every(({ pattern: it }) => it.kind !== 'name' || !it.name.startsWith('\0'));
  const list = isPlain ? itemsIn(analysis, value, frame, 0) : undefined;
  if (!list || list.isTable || list.items.some((it) => makesObject(analysis, it))) return false;
  for (const [index, { pattern: it }] of pattern.items.entries()) {
    const item = list.items[index];
    const typed = item ? evaluate(analysis, item, list.frame, list.type) : { cell: newCell(analysis) };
    bind(analysis, it, typed, frame, into);
  }
  return true;
}

/** What the names of a pattern stand for. */
function namesOf(pattern: Pattern, entry: Written): Names {
  if (pattern.kind === 'name') return new Map([[pattern.name, entry]]);
  if (pattern.kind !== 'tuple' || entry.value.kind !== 'tuple') return new Map();
  const { items } = entry.value;
  return new Map(
    pattern.items.flatMap((it, index) => {
      const item = items[index];
      return item ? [...namesOf(it.pattern, { ...entry, value: item.value })] : [];
    }),
  );
}

function namesIn(pattern: Pattern): readonly string[] {
  if (pattern.kind === 'name') return [pattern.name];
  return pattern.kind === 'tuple' ? pattern.items.flatMap((it) => namesIn(it.pattern)) : [];
}

/** Whether a test asks something of what a loop is at. */
export function asksEntry(test: Expression, frame: Frame): boolean {
  switch (test.kind) {
    case 'name':
      return findName(frame.scope, test.name)?.entry !== undefined;
    case 'member':
      return test.of !== undefined && asksEntry(test.of, frame);
    case 'operation':
      return test.operands.some((it) => asksEntry(it, frame));
    case 'call':
      return asksEntry(test.callee, frame) || test.args.some(({ value }) => asksEntry(value, frame));
    default:
      return false;
  }
}

function hasBranch(body: readonly Statement[]): boolean {
  return body.some((statement) => {
    if (statement.kind === 'for' || statement.kind === 'block') return hasBranch(statement.body);
    if (statement.kind !== 'evaluate') return false;
    return statement.value.kind === 'if' || statement.value.kind === 'switch';
  });
}
