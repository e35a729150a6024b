/**
 * Calls of Apple's frameworks that are others in other words: the columns of a table, which show each row, and methods that are
 * named by a selector.
 */
import type { Argument, Expression, Statement } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** What a call is in other words; itself where it is none of these. */
export function inOtherWords(call: Call): Expression {
  return (
    tableOfRows(call) ??
    rowOfTable(call) ??
    selected(call) ??
    prepared(call) ??
    filtered(call) ??
    ofSelection(call) ??
    call
  );
}

/** `Table(rows) { TableColumn("Name") { row in … } }`: each column is a `ForEach` over the rows.
 *  https://developer.apple.com/documentation/swiftui/table */
function tableOfRows(call: Call): Expression | undefined {
  if (call.callee.kind !== 'name' || call.callee.name !== 'Table') return undefined;
  const given = call.args.find(({ label, isTrailing }) => label === undefined && !isTrailing)?.value;
  const rows = given ?? rowsIn(call.args);
  if (!rows) return undefined;
  const args = call.args
    .filter(({ label }) => label !== 'of')
    .map((arg) => (arg.label === 'rows' ? arg : { ...arg, value: columns(arg.value, rows) }));
  return { ...call, args: given ? args : [{ value: rows }, ...args] };
}

/** `TableRow(row)` says which row it is of, and shows none of it. */
function rowOfTable({ callee, args, site }: Call): Expression | undefined {
  const [only, ...more] = args;
  const isRow = callee.kind === 'name' && callee.name === 'TableRow' && only?.label === undefined && more.length === 0;
  return isRow && only ? { kind: 'other', parts: [only.value], site } : undefined;
}

/** `rows: { ForEach(rows) { row in TableRow(row) } }` */
function rowsIn(args: readonly Argument[]): Expression | undefined {
  const value = args.find(({ label }) => label === 'rows')?.value;
  const [only] = value?.kind === 'closure' ? value.body.body : [];
  const each = only?.kind === 'return' || only?.kind === 'evaluate' ? only.value : undefined;
  const isEach = each?.kind === 'call' && each.callee.kind === 'name' && each.callee.name === 'ForEach';
  const first = isEach ? each.args[0] : undefined;
  return first?.label === undefined && !first?.isTrailing ? first?.value : undefined;
}

function columns(value: Expression, rows: Expression): Expression {
  if (value.kind === 'closure')
    return { ...value, body: { ...value.body, body: value.body.body.map((each) => columnIn(each, rows)) } };
  if (value.kind !== 'call' || value.callee.kind !== 'name') return value;
  const { callee, args, site } = value;
  if (callee.name === 'Group')
    return { ...value, args: args.map((arg) => ({ ...arg, value: columns(arg.value, rows) })) };
  const content = args.find(({ isTrailing, label }) => isTrailing || label === 'content');
  if (callee.name !== 'TableColumn' || !content) return value;
  return { kind: 'call', callee: { ...callee, name: 'ForEach' }, args: [{ value: rows }, content], site };
}

function columnIn(statement: Statement, rows: Expression): Statement {
  return statement.kind === 'return' || statement.kind === 'evaluate'
    ? { ...statement, value: columns(statement.value, rows) }
    : statement;
}

/** `realm.objects(Lab.self).where { $0.note == "a" }` lets through what `filter` does: the word is none of Swift's own.
 *  https://www.mongodb.com/docs/atlas/device-sdks/sdk/swift/crud/filter-data/ */
function filtered({ callee, args, ...call }: Call): Expression | undefined {
  const isOne = callee.kind === 'member' && callee.name === 'where' && callee.of?.kind === 'call' && args.length === 1;
  return isOne && args[0]?.value.kind === 'closure'
    ? { ...call, callee: { ...callee, name: 'filter' }, args }
    : undefined;
}

/** `List(labs, selection: $picked) { … }.contextMenu(forSelectionType: Lab.self) { labs in … } primaryAction: { labs in … }`: both
 *  are given what is picked. https://developer.apple.com/documentation/swiftui/view/contextmenu(forselectiontype:menu:primaryaction:) */
function ofSelection(call: Call): Expression | undefined {
  const { callee, args, site } = call;
  if (callee.kind !== 'member' || callee.name !== 'contextMenu' || args[0]?.label !== 'forSelectionType')
    return undefined;
  let at = callee.of;
  for (let steps = 0; at?.kind === 'call' && at.callee.kind === 'member' && steps < MOST_MODIFIERS; steps += 1)
    at = at.callee.of;
  const picked = at?.kind === 'call' ? at.args.find(({ label }) => label === 'selection')?.value : undefined;
  if (!picked) return undefined;
  const words = wordsAt(site);
  const given = args.map((arg) =>
    arg.value.kind === 'closure'
      ? { ...arg, value: words.closure([], [words.does(words.call(arg.value, [picked]))]) }
      : arg,
  );
  return { ...call, args: given };
}

const MOST_MODIFIERS = 30;

/** `performSegue(withIdentifier: "lab", sender: lab)` comes to `prepare(for:sender:)` of the same object.
 *  https://developer.apple.com/documentation/uikit/uiviewcontroller/prepare(for:sender:) */
function prepared({ callee, args, ...call }: Call): Expression | undefined {
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const [identifier, sender] = args;
  if (callee.name !== 'performSegue' || sender?.label !== 'sender' || identifier?.label !== 'withIdentifier')
    return undefined;
  const segue: Expression = { kind: 'other', parts: [identifier.value], site: call.site };
  return { ...call, callee: { ...callee, name: 'prepare' }, args: [{ label: 'for', value: segue }, sender] };
}

/** `perform(#selector(show(_:)), with: kind)`, `UIApplication.shared.sendAction(#selector(show(_:)), to: page, from: kind, for: nil)`:
 *  the method, called. https://developer.apple.com/documentation/objectivec/nsobjectprotocol/perform(_:with:) */
function selected({ callee, args, site }: Call): Expression | undefined {
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const row = SELECTED.get(callee.name);
  const arg = (label: string | undefined): Expression | undefined => args.find((it) => it.label === label)?.value;
  const selector = row && (arg(row.selector) ?? arg('onMainThread') ?? arg('inBackground'));
  if (!row || selector?.kind !== 'reference' || selector.isSelector !== true) return undefined;
  const { to, labels } = selector;
  const name = to.kind === 'name' || to.kind === 'member' ? to.name : undefined;
  const target = row.target === undefined ? (callee.kind === 'member' ? callee.of : undefined) : arg(row.target);
  const isToNobody = target?.kind === 'literal' && target.value === null;
  if (name === undefined || isToNobody || (row.target !== undefined && !target)) return undefined;
  const words = wordsAt(site);
  const given = args.filter((it) => it.label === row.given).map(({ value }) => value);
  const method = target ? words.member(target, name) : words.name(name);
  // `#selector(show)`: it may take something, or nothing
  if (labels.length === 0 && given.length > 0) return words.either(words.call(method, []), words.call(method, given));
  const taken = given.slice(0, labels.length).map((value, index): Argument => {
    const label = labels[index];
    return { value, ...(label !== undefined && label !== '_' && label !== '' && { label }) };
  });
  return { kind: 'call', callee: method, args: taken, site };
}

/** By which labels the selector, what it is sent to and what goes with it stand. */
const SELECTED: ReadonlyMap<string, { selector?: string; target?: string; given: string }> = new Map([
  ['perform', { given: 'with' }],
  ['performSelector', { given: 'with' }],
  ['detachNewThreadSelector', { target: 'toTarget', given: 'with' }],
  ['sendAction', { target: 'to', given: 'from' }],
  ['registerUndo', { selector: 'selector', target: 'withTarget', given: 'object' }],
]);
