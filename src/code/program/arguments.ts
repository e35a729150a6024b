/**
 * Which argument goes to which parameter.
 */

import type { Argument, Expression, FunctionFact, Parameter } from '../facts/facts.ts';
import { isCallable } from '../facts/type-names.ts';

/** For each parameter the argument that goes there, by index: undefined for one that is left out; undefined for all
 *  when the call does not fit. */
export function matchParameters(
  parameters: readonly Parameter[],
  args: readonly Pick<Argument, 'label' | 'isTrailing' | 'isLoose'>[],
  isMessage = false,
): (number | undefined)[] | undefined {
  if (args.some(({ isLoose }) => isLoose)) return matchFromKotlin(parameters, args);
  const matched: (number | undefined)[] = parameters.map(() => undefined);
  let at = 0;
  for (const [index, arg] of args.entries()) {
    while (at < parameters.length) {
      const parameter = parameters[at];
      if (!parameter) return undefined;
      const isClosure = arg.isTrailing && arg.label === undefined;
      if (isClosure ? isCallable(parameter) || at === parameters.length - 1 : arg.label === parameter.label) break;
      // `observe(for: a, b)`: only the first of several has the label
      const isFurther = parameter.isVariadic && matched[at] !== undefined && arg.label === undefined;
      if (isFurther && !arg.isTrailing) break;
      if (parameter.isVariadic && matched[at] !== undefined) {
        at += 1;
        continue;
      }
      if (isMessage || (!parameter.default && !parameter.isVariadic && !arg.isTrailing)) return undefined;
      at += 1;
    }
    const parameter = parameters[at];
    if (!parameter) return undefined;
    matched[at] ??= index;
    if (!parameter.isVariadic) at += 1;
  }
  const missing = parameters.some(
    (parameter, index) => matched[index] === undefined && !parameter.default && !parameter.isVariadic,
  );
  return missing ? undefined : matched;
}

/** A function of Swift that Kotlin calls by what it asks for itself: what is named goes by its name, all else by its place. */
function matchFromKotlin(
  parameters: readonly Parameter[],
  args: readonly Pick<Argument, 'label'>[],
): (number | undefined)[] | undefined {
  const plain = args.flatMap(({ label }, index) => (label === undefined ? [index] : []));
  const matched = parameters.map(({ label, name }) => {
    const named = args.findIndex((arg) => arg.label !== undefined && arg.label === (label ?? name));
    return named >= 0 ? named : plain.shift();
  });
  const isMissing = parameters.some(({ default: value }, index) => matched[index] === undefined && !value);
  return isMissing || plain.length > 0 ? undefined : matched;
}

/** The same for languages where what has no label goes by position, and labels may stand in any order. A lambda behind the
 *  call goes to the last parameter. */
export function matchLoosely(
  parameters: readonly Parameter[],
  args: readonly Pick<Argument, 'label' | 'isTrailing'>[],
): (number | undefined)[] {
  const behind = parameters.length < args.length ? -1 : args.findIndex(({ isTrailing }) => isTrailing);
  const plain = args.flatMap(({ label }, index) => (label === undefined && index !== behind ? [index] : []));
  let next = 0;
  return parameters.map(({ label, name }, position) => {
    const labelled = args.findIndex((arg) => arg.label !== undefined && arg.label === (label ?? name));
    if (labelled >= 0) return labelled;
    if (behind >= 0 && position === parameters.length - 1) return behind;
    if (label !== undefined) return undefined;
    next += 1;
    return plain[next - 1];
  });
}

/** Which argument goes to which parameter, as the language of the function has it. */
export function matchArguments(
  { parameters, isPositional }: FunctionFact,
  args: readonly Pick<Argument, 'label' | 'isTrailing' | 'isLoose'>[],
  isMessage = false,
): (number | undefined)[] | undefined {
  return isPositional ? matchLoosely(parameters, args) : matchParameters(parameters, args, isMessage);
}

/** The same of a function that is a value, where a call says names of its parameters, `onRow(source: source, row: row)` of
 *  Dart; undefined where all goes by position. */
export function matchNamed(
  { parameters, isPositional }: FunctionFact,
  args: readonly Pick<Argument, 'label'>[],
): (number | undefined)[] | undefined {
  if (!isPositional || args.every(({ label }) => label === undefined)) return undefined;
  const labels = new Set(args.map(({ label }) => label));
  const isNamed = parameters.some(({ label }) => label !== undefined && labels.has(label));
  return isNamed ? matchLoosely(parameters, args) : undefined;
}

/** What it takes to call a function: whatever leads to one leads to all that are alike in this. */
export function shapeOf({ name, parameters, isMessage, isPositional }: FunctionFact): string {
  const parts = parameters.map((parameter) => {
    const { label = '', default: value, isVariadic } = parameter;
    return `${label}${value ? '=' : ''}${isVariadic ? '*' : ''}${isCallable(parameter) ? '>' : ''}`;
  });
  return `${name}${isMessage ? ':' : ''}${isPositional ? '!' : ''}(${parts.join()})`;
}

export function fits(fact: FunctionFact, call: Extract<Expression, { kind: 'call' }>): boolean {
  return fact.isPositional || matchParameters(fact.parameters, call.args, call.isMessage) !== undefined;
}
