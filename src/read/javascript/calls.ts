import type { Location } from '../../types.ts';
import { isEnvironment, readMember } from './access.ts';
import { evaluate } from './evaluate.ts';
import { spend } from './machine.ts';
import { callMethod } from './methods.ts';
import { NATIVES } from './natives.ts';
import { makeList } from './objects.ts';
import type { JsContext } from './run.ts';
import type { JsScope } from './scope.ts';
import type { JsExpression } from './syntax.ts';
import { isScalar, type JsValue, unresolved } from './values.ts';

type Call = Extract<JsExpression, { type: 'call' }>;

export function evaluateCall(context: JsContext, scope: JsScope, call: Call, at: Location): JsValue {
  const { callee } = call;
  if (callee.type === 'member' && typeof callee.property === 'string' && !isEnvironment(callee.object)) {
    return evaluateMethodCall(context, scope, { call, receiver: callee.object, name: callee.property }, at);
  }
  const target = evaluate(context, scope, callee);
  const args = makeList(context, scope, call.args, at);
  if (call.construct)
    return construct(context, callee, args.items, at) ?? unresolved('an object of a class is not evaluated', at);
  if (target.kind === 'function') return args.open ?? target.call(args.items, at);
  if (target.kind === 'nothing' && call.optional) return target;
  return callUnknown(context, target, callee.type === 'name' ? callee.name : '', args.items, at);
}

function evaluateMethodCall(
  context: JsContext,
  scope: JsScope,
  { call, receiver, name }: { call: Call; receiver: JsExpression; name: string },
  at: Location,
): JsValue {
  const object = evaluate(context, scope, receiver);
  const own = readMember(object, name, at);
  const args = makeList(context, scope, call.args, at);
  if (args.open) return args.open;
  if (own.kind === 'function') return own.call(args.items, at);
  if (object.kind === 'nothing') return object;
  return callMethod(context, object, name, args.items, at) ?? callUnknown(context, own, name, args.items, at);
}

/** `new Array(…)` is the list that `Array(…)` gives, `new Set(list)` its list without duplicates. */
function construct(
  context: JsContext,
  callee: JsExpression,
  args: readonly JsValue[],
  at: Location,
): JsValue | undefined {
  const [list] = args;
  const { machine } = context;
  if (callee.type === 'name' && callee.name === 'Array') return NATIVES.get('Array')?.(context, args, at);
  if (callee.type !== 'name' || callee.name !== 'Set') return undefined;
  if (!list) return { kind: 'array', items: [], level: 0, at };
  if (list.kind !== 'array') return list.kind === 'unresolved' ? list : undefined;
  spend(machine, list.items.length);
  const seen = new Set<unknown>();
  const items = list.items.filter((item) => {
    const mark = isScalar(item) ? item.value : item;
    return !seen.has(mark) && seen.add(mark);
  });
  return { ...list, items };
}

function callUnknown(
  { host }: JsContext,
  target: JsValue,
  name: string,
  args: readonly JsValue[],
  at: Location,
): JsValue {
  const answered = host.callUnknown?.(name, args, at);
  if (answered) return answered;
  if (target.kind === 'maybe') return unresolved(target.reason, target.at);
  return target.kind === 'unresolved' ? target : unresolved('what is called here is not in the repository', at);
}
