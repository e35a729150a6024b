/**
 * Expressions. What is not understood is an `unknown` expression of its own extent; what stands around it is kept.
 */
import { parseArrow, parseClass, parseConstruction, parseFunction } from './functions.ts';
import { parseObject } from './properties.ts';
import {
  descend,
  endOfRead,
  isAtEnd,
  isNext,
  isToken,
  type JsReader,
  openTokens,
  peek,
  skipTo,
  take,
  takeIf,
  tokenAt,
} from './reader.ts';
import type { JsExpression, JsItem } from './syntax.ts';
import type { JsToken } from './tokens.ts';
import { skipType, skipTypeArguments } from './types.ts';

const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%=', '**=', '&&=', '||=', '??=', '&=', '|=', '^=', '<<='];

const PRECEDENCE = new Map(
  [['??'], ['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!=', '===', '!=='], ['<', '>', '<=', '>=', 'in', 'instanceof']]
    .concat([['<<'], ['+', '-'], ['*', '/', '%'], ['**']])
    .flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);

const LITERALS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** One expression, without commas. Throws {@link UnreadableFile} for nesting beyond reason. */
export function parseExpression(reader: JsReader): JsExpression {
  return descend(reader, () => parseArrow(reader) ?? parseAssignment(reader));
}

/** What `reader.at` stands on, up to here, as something nobody can evaluate. */
export function unknownExpression(reader: JsReader, start: number, what: string): JsExpression {
  return { type: 'unknown', what, start, end: Math.max(start, endOfRead(reader)) };
}

function parseAssignment(reader: JsReader): JsExpression {
  const target = parseConditional(reader);
  const operator = peek(reader);
  if (operator.type !== 'punctuator' || !ASSIGNMENTS.includes(operator.text)) return target;
  take(reader);
  const value = parseExpression(reader);
  return { type: 'assign', operator: operator.text, target, value, start: target.start, end: value.end };
}

function parseConditional(reader: JsReader): JsExpression {
  const test = parseBinary(reader, 0);
  if (!isNext(reader, '?')) return test;
  take(reader);
  const outer = reader.inConsequent;
  reader.inConsequent = true;
  const yes = parseExpression(reader);
  reader.inConsequent = outer;
  if (!takeIf(reader, ':')) return unknownExpression(reader, test.start, 'a conditional without its colon');
  const no = parseExpression(reader);
  return { type: 'conditional', test, yes, no, start: test.start, end: no.end };
}

function parseBinary(reader: JsReader, least: number): JsExpression {
  let left = parseUnary(reader);
  for (;;) {
    const token = peek(reader);
    if (token.type === 'name' && (token.text === 'as' || token.text === 'satisfies') && !token.newline) {
      reader.at = skipType(reader, reader.at + 1) ?? reader.at + 1;
      continue;
    }
    const operator = joinShift(reader, token);
    const level = token.type === 'string' ? undefined : PRECEDENCE.get(operator);
    if (level === undefined || level < least) return left;
    take(reader);
    const right = descend(reader, () => parseBinary(reader, operator === '**' ? level : level + 1));
    const type = operator === '&&' || operator === '||' || operator === '??' ? 'logical' : 'binary';
    left = { type, operator, left, right, start: left.start, end: right.end };
  }
}

/** `>>` and `>>>` come as single tokens, since types close with them. */
function joinShift(reader: JsReader, token: JsToken): string {
  if (!isToken(token, '>') || !isNext(reader, '>', 1) || peek(reader, 1).start !== token.end) return token.text;
  take(reader);
  return '<<'; // of the same precedence, and evaluated by nobody
}

const UNARY = ['!', '-', '+', '~', 'typeof', 'void', 'delete', 'await', '++', '--'];

function parseUnary(reader: JsReader): JsExpression {
  const token = peek(reader);
  const isOperator = token.type !== 'string' && UNARY.includes(token.text);
  if (!isOperator || (token.text === 'await' && !startsOperand(peek(reader, 1)))) return parsePostfix(reader);
  take(reader);
  const operand = descend(reader, () => parseUnary(reader));
  return { type: 'unary', operator: token.text, operand, start: token.start, end: operand.end };
}

function startsOperand({ type, text, newline }: JsToken): boolean {
  return !newline && (type !== 'punctuator' || ['(', '[', '{', '!'].includes(text)) && type !== 'end';
}

function parsePostfix(reader: JsReader): JsExpression {
  let object = parsePrimary(reader);
  for (let hops = 0; hops < 2000; hops += 1) {
    const next = parseSuffix(reader, object);
    if (next === undefined) return object;
    object = next;
  }
  return unknownExpression(reader, object.start, 'an endless chain');
}

function parseSuffix(reader: JsReader, object: JsExpression): JsExpression | undefined {
  const { start } = object;
  const token = peek(reader);
  if (token.type === 'template') {
    take(reader);
    return unknownExpression(reader, start, 'a tagged template');
  }
  if (token.type !== 'punctuator') return undefined;
  const optional = takeIf(reader, '?.');
  if ((optional && peek(reader).type === 'name') || (!optional && takeIf(reader, '.'))) {
    const property = take(reader).text;
    return { type: 'member', object, property, optional, start, end: endOfRead(reader) };
  }
  if (isNext(reader, '[')) {
    take(reader);
    const property = inBrackets(reader, () => parseExpression(reader));
    skipTo(reader, []);
    takeIf(reader, ']');
    return { type: 'member', object, property, optional, start, end: endOfRead(reader) };
  }
  const generic = isNext(reader, '<') ? skipTypeArguments(reader, reader.at) : undefined;
  if (generic !== undefined && isToken(tokenAt(reader, generic), '(')) reader.at = generic;
  if (isNext(reader, '(')) {
    const args = parseItems(reader, ')');
    return { type: 'call', callee: object, args, optional, construct: false, start, end: endOfRead(reader) };
  }
  if (token.newline) return undefined;
  if (takeIf(reader, '!')) return object;
  if (!takeIf(reader, '++') && !takeIf(reader, '--')) return undefined;
  return { type: 'unary', operator: '++', operand: object, start, end: endOfRead(reader) };
}

export function parsePrimary(reader: JsReader): JsExpression {
  const token = peek(reader);
  const { start, end, text } = token;
  if (token.type === 'name') return parseNamed(reader, token);
  if (token.type === 'punctuator') return parseBracketed(reader, token);
  if (token.type !== 'end') take(reader);
  if (token.type === 'string') return { type: 'literal', value: text, start, end };
  if (token.type === 'number') return { type: 'literal', value: toNumber(text), start, end };
  if (token.type === 'template') return { type: 'template', parts: parseTemplate(reader, token), start, end };
  return { type: 'unknown', what: token.type === 'regex' ? 'a regular expression' : 'the end of the file', start, end };
}

export function toNumber(text: string): number {
  return Number(text.replaceAll('_', '').replace(/n$/, ''));
}

function parseTemplate(reader: JsReader, { parts = [] }: JsToken): (string | JsExpression)[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const inner = openTokens(part, reader);
    const expression = parseExpression(inner);
    return isAtEnd(inner) ? expression : unknownExpression(inner, expression.start, 'a template');
  });
}

function parseNamed(reader: JsReader, { start, end, text }: JsToken): JsExpression {
  const literal = LITERALS.get(text);
  if (literal !== undefined) {
    take(reader);
    return { type: 'literal', value: literal, start, end };
  }
  if (text === 'function' || (text === 'async' && isNext(reader, 'function', 1))) return parseFunction(reader);
  if (text === 'class') return parseClass(reader);
  take(reader);
  if (text === 'new' && !isNext(reader, '.')) return parseConstruction(reader, start);
  return { type: 'name', name: text, start, end };
}

function parseBracketed(reader: JsReader, { start, text }: JsToken): JsExpression {
  if (text === '{') return parseObject(reader);
  if (text === '[') {
    const items = parseItems(reader, ']');
    return { type: 'array', items, start, end: endOfRead(reader) };
  }
  if (text === '(') {
    const items = parseItems(reader, ')');
    const value = items.at(-1)?.value; // of a comma expression the last
    return value ? { ...value } : unknownExpression(reader, start, 'empty parentheses');
  }
  if (text === '<') {
    reader.at = skipTypeArguments(reader, reader.at) ?? reader.at; // an old cast: <Type>value
    if (!isNext(reader, '<')) return descend(reader, () => parseUnary(reader));
  }
  if (![')', ']', '}', ',', ';'].includes(text)) take(reader);
  return unknownExpression(reader, start, `\`${text}\``);
}

/** `[a, ...b]`, `(a, b)`. What an item leaves unread makes that item unknown. */
export function parseItems(reader: JsReader, close: string): readonly JsItem[] {
  const items: JsItem[] = [];
  take(reader);
  while (!isAtEnd(reader) && !isNext(reader, close)) {
    if (isNext(reader, ',')) {
      items.push({ spread: false, value: unknownExpression(reader, peek(reader).start, 'a hole in a list') });
    } else {
      const spread = takeIf(reader, '...');
      items.push({ spread, value: inBrackets(reader, () => parseWhole(reader)) });
    }
    if (!takeIf(reader, ',')) break;
  }
  skipTo(reader, []);
  takeIf(reader, close);
  return items;
}

/** An expression that reaches to the next comma or closing bracket, or is unknown. */
export function parseWhole(reader: JsReader): JsExpression {
  const value = parseExpression(reader);
  const next = peek(reader);
  if (next.type === 'end' || (next.type === 'punctuator' && [',', ')', ']', '}'].includes(next.text))) return value;
  skipTo(reader, [',']);
  return unknownExpression(reader, value.start, 'an expression');
}

export function inBrackets<T>(reader: JsReader, parse: () => T): T {
  const outer = reader.inConsequent;
  reader.inConsequent = false;
  const parsed = parse();
  reader.inConsequent = outer;
  return parsed;
}
