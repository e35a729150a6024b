/**
 * Scripts of pages, and pages, that are put together as texts: what stands in a call of a service there,
 * `"gtag('event', 'opened', { name: '\\(name)' })"`, is handed to that service once a page is given the text.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { PAGE_DESTINATIONS } from '../../models/sdk-destinations.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { joined, link, newCell, type Taint, type TaintHit, type TaintTyped } from '../state.ts';
import { formattedText } from '../stores/sql-tables.ts';
import type { Via } from '../value-flows.ts';
import { SENT } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

/** A service's function, or one of what it has: `mixpanel.people.set(`. */
const CALLED = new RegExp(
  `(?<![\\w$.])(?:(?:window|self|globalThis)\\.)?(${[...PAGE_DESTINATIONS.keys()].join('|')})(?:\\.[\\w.]{1,80})?\\s?\\(`,
  'g',
);

/** The call of a service in which a text ends. */
function openCall(before: string): string | undefined {
  const last = [...before.matchAll(CALLED)].at(-1);
  if (!last) return undefined;
  let depth = 1;
  for (const sign of before.slice(last.index + last[0].length)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return undefined;
  }
  return last[1];
}

/** A text is whole, of whatever it is put together; what stands in such a call is known to. */
export function wholeText(
  taint: Taint,
  parts: readonly Expression[],
  typed: readonly Pick<TaintTyped, 'cell'>[],
): Cell<TaintValue> {
  const cells = typed.map(({ cell }) => joined(taint, [cell], taint.values.whole));
  return sentIn(taint, parts, cells);
}

/** Whether a text that is written out is among what is put together, here or just before. */
export function isTextSum({ operator, operands }: Extract<Expression, { kind: 'operation' }>): boolean {
  const [left] = operands;
  const before = left?.kind === 'operation' && left.operator === '+' ? left.operands : [];
  return (
    operator === '+' && [...operands, ...before].some((it) => it.kind === 'literal' && typeof it.value === 'string')
  );
}

/** `"gtag('event', '" + name + "')"`. */
export function summedText(
  taint: Taint,
  { operands }: Extract<Expression, { kind: 'operation' }>,
  cells: readonly Cell<TaintValue>[],
): Cell<TaintValue> {
  const [left, ...others] = operands;
  const before = left ? summed(left) : [];
  // what stands in the first of them is seen there
  const rest = cells.slice(1);
  const nothing = before.map(() => newCell(taint));
  return joined(taint, [...cells.slice(0, 1), sentIn(taint, [...before, ...others], [...nothing, ...rest])]);
}

function summed(sum: Expression): readonly Expression[] {
  return sum.kind === 'operation' && sum.operator === '+' ? sum.operands.flatMap(summed) : [sum];
}

function sentIn(taint: Taint, parts: readonly Expression[], cells: readonly Cell<TaintValue>[]): Cell<TaintValue> {
  const all = newCell(taint);
  let before = '';
  for (const [index, part] of parts.entries()) {
    const called = part.kind === 'literal' ? undefined : openCall(before);
    before += part.kind === 'literal' ? `${part.value}` : ' ';
    const cell = cells[index];
    if (cell) link(taint, cell, all, called === undefined ? undefined : taint.values.push(SENT + called));
  }
  return all;
}

const FORMATS = /^(?:init|stringWithFormat|initWithFormat|localizedStringWithFormat)$/;

/** `String(format: "gtag('event', '%@')", name)`. Undefined for what has no such call in it. */
export function formattedPage(
  taint: Taint,
  { name, call, given }: Pick<SystemCall, 'name' | 'call' | 'given'>,
): Cell<TaintValue> | undefined {
  const format = FORMATS.test(name) ? call.args[0]?.value : undefined;
  if (format?.kind !== 'literal' || `${format.value}`.search(CALLED) < 0) return undefined;
  const { parts = [] } = formattedText(call) ?? {};
  let hole = 0;
  const typed = parts.map((part) => {
    if (part.kind !== 'literal') hole += 1;
    return (part.kind === 'literal' ? undefined : given[hole]?.typed) ?? { cell: newCell(taint) };
  });
  return wholeText(taint, parts, typed);
}

/** Calls that have a page run a text: WebKit's, react-native-webview's, webview_flutter's, flutter_inappwebview's and MAUI's. */
const RUNS =
  /^(?:evaluateJavaScript|callAsyncJavaScript|stringByEvaluatingJavaScriptFromString|injectJavaScript|runJavaScript(?:ReturningResult)?|evaluateJavascript|EvaluateJavaScript(?:Async)?)$/;

/** The same of a text that a page is told to run. */
export function hitPageRun(taint: Taint, { name, call, given: [script] }: SystemCall): void {
  if (!script || !RUNS.test(name)) return;
  const told = (destination: TaintHit['destination']): TaintHit => ({
    destination,
    api: `${name}()`,
    site: call.site,
    cells: [script.typed.cell],
    places: [],
  });
  const [any] = PAGE_DESTINATIONS.values();
  if (any) hitPageText(taint, told(any));
}

/** Notes what a page is given, for each service that a call in it hands something to. */
export function hitPageText(taint: Taint, hit: TaintHit): void {
  const told = new Set<string>();
  for (const cell of hit.cells)
    taint.solver.watch(cell, (value) => {
      const called = calledIn(value);
      const receiver = called === undefined ? undefined : PAGE_DESTINATIONS.get(called);
      if (called === undefined || !receiver || told.has(called)) return;
      told.add(called);
      const only: Via = (each) => (calledIn(each) === called ? each : undefined);
      taint.hits.push({ ...hit, destination: receiver, cells: [joined(taint, hit.cells, only)], places: [] });
    });
}

/** Also of an object that has such a text, the properties of an element. */
function calledIn({ path }: TaintValue): string | undefined {
  return path.find((part) => part.startsWith(SENT))?.slice(SENT.length);
}
