/**
 * Cases of an enum by what stands for them: a text, a number that is written out, or the place among the cases.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Call } from '../../program/mentions.ts';
import type { TypeInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, isNobody, newCell, put, whenEmpty } from '../analysis.ts';
import { give } from '../calls/calls.ts';
import { anyCases } from '../calls/construct.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import { isOfNothing } from '../nothing.ts';
import { NO_TAGS, tagged, type Value } from '../values.ts';

/** `Kind(rawValue: "…")`: the case with that raw value. */
export function caseFromRaw(analysis: Analysis, info: TypeInfo, call: Call, frame: Frame): Typed {
  const cell = newCell(analysis);
  const [raw] = give(analysis, call, frame);
  const type = { name: info.name, args: [] };
  if (!raw) return { cell, type };
  const numbers = numbersOf(info);
  const chooseAny = (): void => {
    for (const one of anyCases(analysis, info)) put(analysis, cell, tagged(one, { upperBound: true }));
  };
  const putCase = (name: string, { site, tags }: Extract<Value, { kind: 'constant' }>): void => {
    const fact = info.cases.get(name);
    if (fact) put(analysis, cell, { kind: 'case', name, owner: info, fact, site, tags });
  };
  analysis.nothing.makes.push([raw.cell, cell]);
  const made = madeOf(raw.expression, frame);
  const step = numbers && stepIn(made);
  if (numbers && step) {
    const from = evaluate(analysis, step.from, frame);
    analysis.solver.watch(from.cell, (value) => {
      if (value.kind === 'unknown') put(analysis, cell, isNobody(value) ? value : unknownCase(info, call));
      if (value.kind !== 'constant') return;
      const number = typeof value.value === 'string' ? numbers.get(value.value) : value.value;
      for (const [name, own] of numbers)
        if (typeof number === 'number' && own === number + step.by) putCase(name, value);
    });
    whenEmpty(analysis, from.cell, 'unknown', chooseAny);
    return { cell, type };
  }
  if (numbers && made.kind === 'operation') {
    chooseAny();
    return { cell, type };
  }
  // a number that is counted is none that others send
  if (numbers) whenEmpty(analysis, cell, 'receiver', chooseAny);
  // a text may come by a branch that opens once other answers are known not to be told
  else
    whenEmpty(analysis, cell, 'unknown', () =>
      whenEmpty(analysis, cell, 'unknown', () => {
        if (!isOfNothing(analysis, raw.cell)) put(analysis, cell, unknownCase(info, call));
      }),
    );
  analysis.solver.watch(raw.cell, (value) => {
    if (value.kind === 'numbers' || (value.kind === 'unknown' && value.isOffered)) chooseAny();
    else if (value.kind === 'unknown') put(analysis, cell, isNobody(value) ? value : unknownCase(info, call));
    if (value.kind !== 'constant') return;
    for (const [name, fact] of info.cases) {
      const written = fact.raw?.kind === 'literal' ? fact.raw.value : name;
      if (written === value.value || numbers?.get(name) === value.value) putCase(name, value);
    }
  });
  return { cell, type };
}

function unknownCase({ name }: TypeInfo, { site }: Call): Value {
  const reason = `which \`${name}\` is made of a text cannot be told`;
  return { kind: 'unknown', reason, isOutside: true, isText: true, site, tags: NO_TAGS };
}

const COUNTED = /^U?Int(?:8|16|32|64)?$/;

/** The number of each case of an enum that counts them: what is written out, or one more than the case before has.
 *  Undefined where a case's is neither. */
function numbersOf({ supertypes, cases }: TypeInfo): ReadonlyMap<string, number> | undefined {
  if (![...supertypes].some((name) => COUNTED.test(name))) return undefined;
  const numbers = new Map<string, number>();
  let next = 0;
  for (const [name, { raw }] of cases) {
    const written = raw?.kind === 'literal' ? raw.value : raw ? undefined : next;
    if (typeof written !== 'number') return undefined;
    numbers.set(name, written);
    next = written + 1;
  }
  return numbers;
}

/** What stands there, or the `let` by its name was given. */
function madeOf(expression: Expression, { scope }: Frame): Expression {
  return (expression.kind === 'name' && findName(scope, expression.name)?.constant) || expression;
}

/** `rawValue + 1`. */
function stepIn(made: Expression): { readonly from: Expression; readonly by: number } | undefined {
  if (made.kind !== 'operation' || !(made.operator === '+' || made.operator === '-')) return undefined;
  const [from, by] = made.operands;
  if (!from || by?.kind !== 'literal' || typeof by.value !== 'number') return undefined;
  return { from, by: made.operator === '+' ? by.value : -by.value };
}
