/**
 * What an app tells a page of the web to run: what stands in a call of a vendor's function, `fbq('track', …)`, is handed to it.
 */
import type { Expression } from '../facts/facts.ts';
import type { Cell } from '../flow/solver.ts';
import { PAGE_DESTINATIONS } from '../models/sdk-destinations.ts';
import { findName } from '../program/scopes.ts';
import { evaluate } from './evaluate.ts';
import { joined, type Taint, type TaintFrame } from './state.ts';
import type { SystemCall } from './unknown.ts';
import type { TaintValue } from './values.ts';

/** https://developer.apple.com/documentation/webkit/wkwebview, react-native-webview, webview_flutter, flutter_inappwebview, MAUI. */
const RUNS: ReadonlySet<string> = new Set([
  ...['evaluateJavaScript', 'callAsyncJavaScript', 'stringByEvaluatingJavaScriptFromString', 'injectJavaScript'],
  ...[
    'runJavaScript',
    'runJavaScriptReturningResult',
    'evaluateJavascript',
    'EvaluateJavaScriptAsync',
    'EvaluateJavaScript',
  ],
]);
/** A script that pages run by themselves. */
const KEPT = 'WKUserScript';

/** Expressions in expressions beyond which none is looked into. */
const DEEPEST = 6;
/** Stands for what is put into the text of a script, by its number. */
const hole = (index: number): string => `\0${index}\0`;
const HOLES = /\0(\d+)\0/g;

export function hitPage(taint: Taint, { call, name, made, given, frame }: SystemCall): void {
  if (!RUNS.has(name) && made?.name !== KEPT) return;
  const [script] = given;
  if (!script) return;
  const holes: Expression[] = [];
  const text = textOf(script.argument.value, holes, frame);
  const told = given.find(({ argument }) => argument.label === 'arguments')?.typed.cell;
  for (const [callee, inside] of callsIn(text)) {
    const destination = PAGE_DESTINATIONS.get(
      callee.replace(/^(?:window|self|globalThis)\./, '').split('.', 1)[0] ?? '',
    );
    if (!destination) continue;
    const cells: Cell<TaintValue>[] = [...inside.matchAll(HOLES)].flatMap(([, index]) => {
      const value = holes[Number(index)];
      return value ? [evaluate(taint, value, frame).cell] : [];
    });
    for (const word of told ? wordsIn(inside) : [])
      if (told) cells.push(joined(taint, [told], taint.values.entry(word)));
    if (cells.length > 0) taint.hits.push({ destination, api: `${callee}()`, site: call.site, cells, places: [] });
  }
}

/** What is written, with what is put into it by numbers. */
function textOf(value: Expression, holes: Expression[], frame: TaintFrame, depth = 0): string {
  const inner = (each: Expression): string => textOf(each, holes, frame, depth + 1);
  const isOfSystem = value.kind === 'call' && value.args.length > 0;
  switch (depth > DEEPEST ? undefined : value.kind) {
    case 'literal':
      return value.kind === 'literal' ? `${value.value ?? ''}` : '';
    case 'text':
      return value.kind === 'text' ? value.parts.map(inner).join('') : '';
    case 'operation':
      if (value.kind === 'operation' && (value.operator === '+' || value.operands.length === 1))
        return value.operands.map(inner).join('');
      break;
    case 'name': {
      const made = value.kind === 'name' ? findName(frame.scope, value.name)?.made : undefined;
      if (made && /^(?:literal|text|operation|call)$/.test(made.kind)) return inner(made);
      break;
    }
    case 'call':
      if (value.kind === 'call' && isOfSystem) return formatted(value, holes, frame, depth) ?? holeOf(value, holes);
      break;
  }
  return holeOf(value, holes);
}

function holeOf(value: Expression, holes: Expression[]): string {
  holes.push(value);
  return hole(holes.length - 1);
}

/** `[NSString stringWithFormat:@"fbq('%@')", title]`, `String(format: "…", title)`. */
function formatted(
  { callee, args }: Extract<Expression, { kind: 'call' }>,
  holes: Expression[],
  frame: TaintFrame,
  depth: number,
): string | undefined {
  const isMessage = callee.kind === 'member' && /^(?:stringWithFormat|initWithFormat)$/.test(callee.name);
  if (!isMessage && args[0]?.label !== 'format') return undefined;
  const [format, ...rest] = args;
  let at = 0;
  return (
    format &&
    textOf(format.value, holes, frame, depth + 1).replace(/%[-+ #0-9.*]*l{0,2}[@a-zA-Z]/g, () => {
      const next = rest[at++];
      return next ? holeOf(next.value, holes) : '';
    })
  );
}

/** The calls in a script, each with what stands between its brackets. */
function callsIn(script: string): readonly (readonly [callee: string, inside: string])[] {
  return [...script.matchAll(/(?<![\w$.])([A-Za-z_$][\w$.]{0,80})\s{0,9}\(/g)].map(
    ({ 0: whole, 1: callee = '', index }) => {
      const start = index + whole.length;
      return [callee, script.slice(start, endOf(script, start))] as const;
    },
  );
}

/** Where the brackets close that are open. */
function endOf(script: string, start: number): number {
  let depth = 1;
  let quote = '';
  for (let at = start; at < script.length; at += 1) {
    const sign = script.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (/['"`]/.test(sign)) quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return script.length;
}

/** The names that stand in code, and are no keys. */
function wordsIn(code: string): ReadonlySet<string> {
  const bare = code.replace(/'[^']{0,999}'|"[^"]{0,999}"/g, "''");
  return new Set([...bare.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]*)(?!\s*:)/g)].map(([, word = '']) => word));
}
