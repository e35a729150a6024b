/**
 * Methods that are named by a selector: whoever hears of something, and what a control is told to do.
 */
import type { Cell } from '../../flow/solver.ts';
import { methodsNamed } from '../../program/named.ts';
import { plainName } from '../../program/shared-names.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { callInfo } from '../runs.ts';
import { joined, newCell, type Taint, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

/** Calls what a selector names, of `self`, with what it is given. */
export function callSelected(
  taint: Taint,
  selector: Given,
  self: TaintTyped | undefined,
  brought: Cell<TaintValue>,
  { call, frame }: Pick<SystemCall, 'call' | 'frame'>,
): void {
  const { value } = selector.argument;
  const to = value.kind === 'reference' ? value.to : value;
  const name = to.kind === 'name' || to.kind === 'member' ? plainName(to.name) : undefined;
  const owner = self?.type?.name;
  const methods = name === undefined ? [] : methodsNamed(taint.program, name);
  const own = methods.filter((it) => owner === undefined || it.owner?.name === owner);
  const meant = (own.length > 0 ? own : methods).slice(0, 3);
  for (const method of meant) callInfo(taint, method, self, [brought], call.site, newCell(taint), frame.calls);
  if (meant.length > 0) return;
  // a helper is told which
  taint.solver.watch(selector.typed.cell, (it) => {
    const method = it.kind === 'function' && it.path.length === 0 ? it.made.method : undefined;
    if (method && it.kind === 'function')
      callInfo(taint, method, it.made.self ?? self, [brought], call.site, newCell(taint), frame.calls);
  });
}

/** `button.addTarget(self, action: #selector(tapped), for: .touchUpInside)`: the method is given the control. */
export function addTarget(taint: Taint, { name, receiver, given, ...at }: SystemCall): void {
  const [target] = given;
  const action = given.find(({ argument }) => argument.label === 'action');
  if (name === 'addTarget' && receiver && target && action)
    callSelected(taint, action, target.typed, receiver.cell, at);
}

/** `Timer.scheduledTimer(timeInterval: 5, target: self, selector: #selector(passed), userInfo: facts, repeats: false)`: the method
 *  is given the timer, and the timer what it is to carry. https://developer.apple.com/documentation/foundation/timer/userinfo */
export function callTimer(taint: Taint, { given, receiver, made, ...at }: SystemCall): TaintTyped | undefined {
  const of = (label: string): Given | undefined => given.find(({ argument }) => argument.label === label);
  const [target, selector, info] = [of('target'), of('selector'), of('userInfo')];
  const type = made?.name ?? receiver?.root ?? receiver?.type?.name;
  if (!target || !selector || !info || type === undefined || !TIMERS.has(type)) return undefined;
  const cell = joined(taint, [info.typed.cell], taint.values.push('userInfo'));
  callSelected(taint, selector, target.typed, cell, at);
  return { cell, type: { name: type, args: [] } };
}

const TIMERS: ReadonlySet<string> = new Set(['Timer', 'NSTimer']);
