/**
 * `switch`: the case that is known to be taken, or each that may be.
 */
import { evaluate, evaluateBinary } from './evaluate.ts';
import { inDoubt, isExhausted, spend, spendOnLooking } from './machine.ts';
import { type Ending, type Frame, type JsContext, NORMAL, runBlock, settle } from './run.ts';
import type { JsScope } from './scope.ts';
import type { JsStatement } from './syntax.ts';
import { isTrue, type JsUnresolved } from './values.ts';

type Switch = Extract<JsStatement, { type: 'switch' }>;

export function runSwitch(context: JsContext, scope: JsScope, statement: Switch, frame: Frame): Ending {
  const { taken, doubt } = findCases(context, scope, statement);
  const run = (from: number): Ending => {
    // What a case does not end runs on into the next.
    if (isExhausted(context.machine)) return NORMAL;
    spend(context.machine, statement.cases.length - from);
    const body = statement.cases.slice(from).flatMap((one) => one.body);
    spendOnLooking(context.machine, body.length);
    const ending = runBlock(context, scope, body, frame);
    return ending.type === 'break' ? NORMAL : ending;
  };
  const [first = statement.cases.length] = taken;
  if (!doubt) return run(first);
  return taken
    .map((from) => inDoubt(context.machine, doubt, () => run(from)))
    .reduceRight((after, ending) => settle(context, frame, doubt, [ending, after]));
}

/** Where it may begin to run, by index; beyond the last case where none may fit. */
function findCases(
  context: JsContext,
  scope: JsScope,
  { value, cases, start, end }: Switch,
): { readonly taken: readonly number[]; readonly doubt: JsUnresolved | undefined } {
  const switched = evaluate(context, scope, value);
  const taken: number[] = [];
  let doubt: JsUnresolved | undefined;
  for (const [index, { test }] of cases.entries()) {
    if (!test) continue;
    const at = context.places(start, end);
    const fits = isTrue(evaluateBinary(context.machine, '===', switched, evaluate(context, scope, test), at));
    if (fits === false) continue;
    taken.push(index);
    if (fits === true) return { taken, doubt };
    doubt ??= fits;
  }
  const otherwise = cases.findIndex(({ test }) => !test);
  return { taken: [...taken, otherwise < 0 ? cases.length : otherwise], doubt };
}
