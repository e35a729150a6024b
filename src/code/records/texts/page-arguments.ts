/**
 * What a script of a page is told beside its text, `callAsyncJavaScript("gtag('event', name)", arguments: ["name": name])`: what a
 * call in it takes by such a name is handed to that service.
 * https://developer.apple.com/documentation/webkit/wkwebview/callasyncjavascript(_:arguments:in:in:completionhandler:)
 */
import type { Expression } from '../../facts/facts.ts';
import { PAGE_DESTINATIONS } from '../../models/sdk-destinations.ts';
import { findName } from '../../program/scopes.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { joined, type Taint, type TaintFrame } from '../state.ts';

export function hitPageArguments(taint: Taint, { call, name, given, frame }: SystemCall): void {
  const told = given.find(({ argument }) => argument.label === 'arguments')?.typed.cell;
  const [script] = given;
  if (!/^callAsyncJavaScript/.test(name) || !told || !script) return;
  for (const [callee, inside] of callsIn(textOf(script.argument.value, frame))) {
    const service = callee.replace(/^(?:window|self|globalThis)\./, '').split('.', 1)[0] ?? '';
    const destination = PAGE_DESTINATIONS.get(service);
    const cells = [...wordsIn(inside)].map((word) => joined(taint, [told], taint.values.entry(word)));
    if (destination && cells.length > 0)
      taint.hits.push({ destination, api: `${callee}()`, site: call.site, cells, places: [] });
  }
}

/** What is written of a text, here or where it has its name from. */
function textOf(value: Expression, frame: TaintFrame): string {
  const made = value.kind === 'name' ? findName(frame.scope, value.name)?.made : value;
  if (made?.kind === 'literal') return `${made.value ?? ''}`;
  const parts = made?.kind === 'text' ? made.parts : made?.kind === 'operation' ? made.operands : [];
  return parts.map((part) => (part.kind === 'literal' ? `${part.value ?? ''}` : '')).join('');
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
