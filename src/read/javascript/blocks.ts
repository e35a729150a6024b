/**
 * Statements that hold others: conditions, loops, `try`.
 */
import { addAll } from '../../lists.ts';
import { parseExpression } from './expressions.ts';
import { parsePattern } from './patterns.ts';
import { endOfRead, isNext, type JsReader, peek, take, takeIf } from './reader.ts';
import { parseBlock, parseSequence, parseStatement } from './statements.ts';
import type { JsCase, JsExpression, JsStatement } from './syntax.ts';

function parseBody(reader: JsReader): readonly JsStatement[] {
  return isNext(reader, '{') ? parseBlock(reader) : parseStatement(reader);
}

/** The expression in `( … )`; what it leaves unread is passed over. */
function parseParenthesised(reader: JsReader): JsExpression {
  const end = reader.closings.get(reader.at) ?? reader.at;
  take(reader);
  const { start } = peek(reader);
  const value = parseSequence(reader);
  const whole = reader.at === end;
  reader.at = end;
  take(reader);
  return whole ? value : { type: 'unknown', what: 'a condition', start, end: endOfRead(reader) };
}

export function parseIf(reader: JsReader, start: number): JsStatement {
  take(reader);
  const test = parseParenthesised(reader);
  const yes = parseBody(reader);
  const no = takeIf(reader, 'else') ? parseBody(reader) : [];
  return { type: 'if', test, yes, no, start, end: endOfRead(reader) };
}

export function parseFor(reader: JsReader, start: number): JsStatement {
  take(reader);
  takeIf(reader, 'await');
  const end = reader.closings.get(reader.at) ?? reader.at;
  take(reader);
  const declares = ['const', 'let', 'var'].some((word) => takeIf(reader, word));
  const pattern = declares ? parsePattern(reader) : undefined;
  const list = pattern && takeIf(reader, 'of') ? parseExpression(reader) : undefined;
  const whole = reader.at === end;
  reader.at = end;
  take(reader);
  const body = parseBody(reader);
  const span = { start, end: endOfRead(reader) };
  return pattern && list && whole
    ? { type: 'for-of', pattern, list, body, ...span }
    : { type: 'maybe', what: 'a loop', body, ...span };
}

export function parseWhile(reader: JsReader, start: number, word: string): JsStatement {
  take(reader);
  if (isNext(reader, '(')) parseParenthesised(reader);
  const body = parseBody(reader);
  if (word === 'do' && takeIf(reader, 'while')) parseParenthesised(reader);
  return { type: 'maybe', what: 'a loop', body, start, end: endOfRead(reader) };
}

export function parseSwitch(reader: JsReader, start: number): JsStatement {
  take(reader);
  const value = parseParenthesised(reader);
  const end = reader.closings.get(reader.at) ?? reader.at;
  const cases: JsCase[] = [];
  take(reader);
  while (reader.at < end) {
    const { at } = reader;
    if (takeIf(reader, 'case')) {
      const test = parseExpression(reader);
      takeIf(reader, ':');
      cases.push({ test, body: parseCaseBody(reader, end) });
    } else if (takeIf(reader, 'default')) {
      takeIf(reader, ':');
      cases.push({ body: parseCaseBody(reader, end) });
    }
    if (reader.at === at) take(reader);
  }
  reader.at = end;
  take(reader);
  return { type: 'switch', value, cases, start, end: endOfRead(reader) };
}

function parseCaseBody(reader: JsReader, end: number): readonly JsStatement[] {
  const body: JsStatement[] = [];
  while (reader.at < end && !isNext(reader, 'case') && !isDefault(reader)) {
    const { at } = reader;
    addAll(body, parseStatement(reader));
    if (reader.at === at) take(reader);
  }
  return body;
}

function isDefault(reader: JsReader): boolean {
  return isNext(reader, 'default') && isNext(reader, ':', 1);
}

export function parseTry(reader: JsReader, start: number): JsStatement {
  take(reader);
  const body = parseBody(reader);
  let handler: readonly JsStatement[] = [];
  if (takeIf(reader, 'catch')) {
    if (isNext(reader, '(')) {
      reader.at = reader.closings.get(reader.at) ?? reader.at;
      take(reader);
    }
    handler = parseBody(reader);
  }
  const finalizer = takeIf(reader, 'finally') ? parseBody(reader) : [];
  return { type: 'try', body, handler, finalizer, start, end: endOfRead(reader) };
}
