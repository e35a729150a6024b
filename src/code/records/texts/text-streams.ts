/**
 * What is printed into a text, or into a stream of the app's own: `print(line, to: &log)`.
 * https://developer.apple.com/documentation/swift/textoutputstream
 */
import type { Expression } from '../../facts/facts.ts';
import { methodsOf } from '../../program/called.ts';
import { assign } from '../assign.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { evaluate } from '../evaluate.ts';
import { link, newCell, type Taint, typeInfoOf } from '../state.ts';

const PRINTS: ReadonlySet<string> = new Set(['print', 'debugPrint', 'dump']);
const WRITES = 'write';

export function printInto(taint: Taint, { name, of, given, call, frame }: SystemCall): void {
  if (!(of ? name === WRITES : PRINTS.has(name)) || !frame.file.traits.isNative) return;
  const to = given.find(({ argument }) => argument.label === 'to')?.argument.value;
  const [stream] = to?.kind === 'operation' && to.operator === '&' ? to.operands : [];
  if (!stream) return;
  const texts = of ? [of] : given.flatMap(({ argument }) => (argument.label === undefined ? argument.value : []));
  const info = typeInfoOf(taint, evaluate(taint, stream, frame).type);
  const { site } = call;
  for (const value of texts) {
    const callee: Expression = { kind: 'member', of: stream, name: WRITES, site };
    if (info && methodsOf(taint.program, info, WRITES).length > 0)
      evaluate(taint, { kind: 'call', callee, args: [{ value }], site }, frame);
    else {
      const cell = newCell(taint);
      link(taint, evaluate(taint, value, frame).cell, cell, taint.values.whole);
      assign(taint, stream, cell, frame);
    }
  }
}
