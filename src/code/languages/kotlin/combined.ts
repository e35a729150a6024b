/**
 * Flows of Kotlin that are put together: `combine(tab, titles) { tab, titles -> … }` gives what its function makes of one of
 * each, `tabs.zip(titles) { tab, title -> … }` of those that come at once.
 * https://kotlinlang.org/api/kotlinx.coroutines/kotlinx-coroutines-core/kotlinx.coroutines.flow/combine.html
 */
import type { Argument, Expression, FunctionFact, Site } from '../../facts/facts.ts';

const COMBINES: ReadonlySet<string> = new Set(['combine', 'zip']);

/** As the flows in one another, each with one parameter. Undefined where these are not as many as the flows. */
export function combined(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (!('name' in callee) || !COMBINES.has(callee.name)) return undefined;
  const own = callee.kind === 'member' && callee.of ? [callee.of] : [];
  const flows = [...own, ...args.slice(0, -1).map(({ value }) => value)];
  const made = args.at(-1)?.value;
  if (made?.kind !== 'closure' || flows.length < 2 || made.body.parameters.length !== flows.length) return undefined;
  return nested(flows, made.body, site);
}

function nested(flows: readonly Expression[], { parameters, ...body }: FunctionFact, site: Site): Expression {
  const [flow, ...more] = flows;
  const [parameter, ...rest] = parameters;
  const isLast = more.length === 0;
  const inner: FunctionFact = isLast
    ? { ...body, parameters }
    : {
        ...body,
        parameters: parameter ? [parameter] : [],
        body: [{ kind: 'return', value: nested(more, { ...body, parameters: rest }, site), site }],
      };
  const callee: Expression = { kind: 'member', ...(flow && { of: flow }), name: isLast ? 'map' : 'flatMap', site };
  return { kind: 'call', callee, args: [{ value: { kind: 'closure', body: inner, site }, isTrailing: true }], site };
}
