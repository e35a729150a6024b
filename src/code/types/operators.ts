/**
 * What operators give. Those of the app's own, `static func + (kinds: Kinds, kind: Kind) -> Kinds` or `prefix func !`,
 * are functions whose name is a sign, and mean what their operands are.
 */

import type { Expression, TypeName } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import { upTo } from '../program/called.ts';
import { fittingOf } from '../program/fitting.ts';
import { typeAmong } from '../program/inheritance.ts';
import { callableNamed } from '../program/named.ts';
import { type Operation, operationIn, operatorCall } from '../program/own-operators.ts';
import { type FunctionInfo, findTypeInfo, type Program } from '../program/program.ts';
import { sideBySide } from '../program/side-by-side.ts';
import { type Analysis, newCell, put } from './analysis.ts';
import { combineFlags } from './branches/flags.ts';
import { frameWhere, negation } from './branches/passed-over.ts';
import { callFunction, type Given, limitAt } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { evaluate } from './evaluate.ts';
import { joinTexts, makeText } from './texts/texts.ts';
import { NO_TAGS, type Value } from './values.ts';

/** What an operator of the app's own gives. Undefined where no such operator can be meant. */
export function callOperator(analysis: Analysis, expression: Operation, frame: Frame): Typed | undefined {
  const { operator, operands } = expression;
  const call = operatorCall(expression);
  const { program } = analysis;
  const named = callableNamed(program, operator);
  const declared = frame.file.traits.hasOwnOperators ? fittingOf(named, call) : [];
  if (declared.length === 0) return undefined;
  const given = operands.map((operand, index): Given => {
    const type = declared.length === 1 ? declared[0]?.fact.parameters[index]?.type : undefined;
    return { ...evaluate(analysis, operand, frame, type), isTrailing: false, expression: operand };
  });
  const cell = newCell(analysis);
  const run = (info: FunctionInfo): void => callFunction(analysis, info, undefined, given, call, frame, cell);
  const known = SYSTEM.has(operator)
    ? declared.filter((info) => isMeant(program, info, given))
    : upTo(declared, limitAt(analysis, call.site));
  for (const info of known) run(info);
  const [first] = known;
  if (first) return { cell, ...(first.fact.result && { type: first.fact.result }) };
  // the operands' values tell, where their types do not
  for (const info of declared) {
    let isRun = false;
    for (const [index, { type }] of info.fact.parameters.entries()) {
      const owner = type && findTypeInfo(program, type.name);
      const operand = given[index];
      if (!owner || !operand) continue;
      analysis.solver.watch(operand.cell, (value) => {
        if (isRun || typeOf(value) !== owner.name) return;
        isRun = true;
        run(info);
      });
    }
  }
  for (const { cell: operand } of given)
    analysis.solver.flow(operand, cell, (value) =>
      declared.some(({ fact }) => fact.parameters.some(({ type }) => type?.name === typeOf(value))) ? undefined : value,
    );
  return { cell, ...(given[0]?.type && { type: given[0].type }) };
}

/** `list += kind`, where the app has such an operator for what stands before it. */
export function callAssignment(
  analysis: Analysis,
  { operator, target, value, site }: Extract<Expression, { kind: 'assign' }>,
  frame: Frame,
): boolean {
  if (operator === '=' || !frame.file.traits.hasOwnOperators) return false;
  const shared: Operation = { kind: 'operation', operator: '&', operands: [target], site: target.site };
  const call = operatorCall({ kind: 'operation', operator, operands: [shared, value], site });
  const declared = fittingOf(callableNamed(analysis.program, operator), call);
  if (declared.length === 0) return false;
  const first: Given = { ...evaluate(analysis, target, frame), isTrailing: false, expression: shared };
  const meant = declared.filter((info) => isMeant(analysis.program, info, [first]));
  const type = meant.length === 1 ? meant[0]?.fact.parameters[1]?.type : undefined;
  const last: Given = { ...evaluate(analysis, value, frame, type), isTrailing: false, expression: value };
  for (const info of meant) callFunction(analysis, info, undefined, [first, last], call, frame, newCell(analysis));
  return meant.length > 0;
}

/** What `all += kind` puts into `all`, by an operator `+` of the app's own. In Swift that would be one named `+=`. */
export function callGrowing(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'assign' }>,
  frame: Frame,
): Typed | undefined {
  const operation = frame.file.traits.isNative ? undefined : operationIn(expression);
  return operation && callOperator(analysis, operation, frame);
}

/** Signs that the system gives a meaning to. */
const SYSTEM = new Set('+ - * / % == != < > <= >= && || ! ?? ... ..< += -= & | ^ ~ << >>'.split(' '));

export function isSystemOperator(operator: string): boolean {
  return SYSTEM.has(operator);
}

/** Whether the operands' types, as far as the source tells, are those of the parameters. */
function isMeant(program: Program, { fact }: FunctionInfo, given: readonly Given[]): boolean {
  return fact.parameters.some(({ type }, index) => {
    const own = type && findTypeInfo(program, type.name);
    const operand = given[index]?.type;
    return own !== undefined && operand !== undefined && findTypeInfo(program, operand.name) === own;
  });
}

function typeOf(value: Value): string | undefined {
  return value.kind === 'object' ? value.thing.type?.name : value.kind === 'case' ? value.owner?.name : undefined;
}

export function evaluateOperation(
  analysis: Analysis,
  expression: Extract<Expression, { kind: 'operation' }>,
  frame: Frame,
  expected: TypeName | undefined,
): Typed {
  const { operator, operands, site } = expression;
  const own = callOperator(analysis, expression, frame);
  if (own) return own;
  const cell = newCell(analysis);
  if (operands.length > 1 && (operator === '|' || operator === '&')) return combineFlags(analysis, expression, frame);
  if (operator === '&') {
    const [operand] = operands;
    return operand ? evaluate(analysis, operand, frame) : { cell };
  }
  const [left, right] = operands;
  if ((operator === '&&' || operator === '||') && left && right) {
    evaluate(analysis, left, frame);
    // what stands behind it is asked only of what the first lets through
    evaluate(analysis, right, frameWhere(analysis, operator === '&&' ? left : negation(left), frame));
    return { cell };
  }
  const wanted = operator === '+' ? expected : undefined;
  const values = sideBySide(analysis.program, operands, wanted, (operand, type) =>
    evaluate(analysis, operand, frame, type),
  );
  if (operator === '!') {
    const [operand] = values;
    if (operand) {
      analysis.solver.flow(operand.cell, cell, (value) =>
        value.kind === 'constant' && typeof value.value === 'boolean' ? { ...value, value: !value.value } : undefined,
      );
    }
    return { cell };
  }
  if (operator === '..<' || operator === '...') put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
  // a number more, or less, is another number: one of the app's own counting
  const isCounting = operands.some((operand) => operand.kind === 'literal' && typeof operand.value === 'number');
  if (isCounting && (operator === '-' || operator === '+')) put(analysis, cell, { kind: 'numbers', tags: NO_TAGS });
  if (operator !== '+') return { cell };
  // lists side by side are a list; texts side by side a text
  const [first] = values;
  const parts = values.map((value) => value.cell);
  if (values.some(({ type }) => type?.name === 'String')) return makeText(analysis, parts, site, frame);
  if (languageOf(frame.file.path) === 'javascript') {
    // there `+` makes no lists: two texts a text, two numbers a number
    analysis.solver.flow(joinTexts(analysis, parts, site, frame), cell);
    for (const part of parts)
      analysis.solver.flow(part, cell, (value) => (value.kind === 'constant' ? undefined : value));
    return { cell };
  }
  for (const part of parts) analysis.solver.flow(part, cell, isCounting ? dropConstants : undefined);
  const type = first?.type && typeOfBoth(analysis, first.type, values);
  return { cell, ...(type && { type }) };
}

/** `[Labs()] + others`: of what both sides are. */
function typeOfBoth({ program }: Analysis, type: TypeName, sides: readonly Typed[]): TypeName | undefined {
  const elements = sides.map((side) => side.type && elementType(side.type));
  const [own] = elements;
  if (!own || !findTypeInfo(program, own.name)) return type;
  const among = typeAmong(program, elements);
  return among && (among === own ? type : { name: 'Array', args: [among] });
}

function dropConstants(value: Value): Value | undefined {
  return value.kind === 'constant' ? undefined : value;
}
