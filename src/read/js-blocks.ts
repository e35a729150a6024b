/**
 * Statements that hold others: conditions, loops, `try`.
 */
import { parseExpression } from './js-expressions.ts';
import { parsePattern } from './js-patterns.ts';
import { endOfRead, isNext, type JsReader, peek, take, takeIf } from './js-reader.ts';
import { parseBlock, parseSequence, parseStatement } from './js-statements.ts';
import type { JsExpression, JsStatement } from './js-syntax.ts';

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

export function parseMaybe(reader: JsReader, start: number, word: string): JsStatement {
  take(reader);
  if (isNext(reader, '(')) parseParenthesised(reader);
  const body = word === 'switch' ? parseCases(reader) : parseBody(reader);
  if (word === 'do' && takeIf(reader, 'while')) parseParenthesised(reader);
  const what = word === 'switch' ? 'a switch' : 'a loop';
  return { type: 'maybe', what, body, start, end: endOfRead(reader) };
}

function parseCases(reader: JsReader): readonly JsStatement[] {
  const end = reader.closings.get(reader.at) ?? reader.at;
  const body: JsStatement[] = [];
  take(reader);
  while (reader.at < end) {
    const { at } = reader;
    if (takeIf(reader, 'case')) {
      parseExpression(reader);
      takeIf(reader, ':');
    } else if (isNext(reader, 'default') && isNext(reader, ':', 1)) {
      reader.at += 2;
    } else {
      body.push(...parseStatement(reader));
    }
    if (reader.at === at) take(reader);
  }
  reader.at = end;
  take(reader);
  return body;
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
