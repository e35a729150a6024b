/**
 * Files of okio: `fileSystem.write(path) { writeUtf8(text) }` writes into the sink of the path, and `read` reads from its source.
 * https://square.github.io/okio/file_system/
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { KotlinUnit } from './unit.ts';

const OPENS: ReadonlyMap<string, string> = new Map([
  ['write', 'sink'],
  ['read', 'source'],
]);

/** What a block that writes or reads a file calls what it is on. */
const FILE = '\0file';
const OF_FILE = /^(?:write|read)[A-Z]?\w{0,30}$/;

/** A call that a block writes or reads a file by. Undefined for any other; `lowerBlock` is told what stands for the file. */
export function callFile(
  callee: Expression,
  [path]: readonly Argument[],
  { text }: KotlinUnit,
  site: Site,
  lowerBlock: (file: string) => Expression,
): Expression | undefined {
  const opens = callee.kind === 'member' && callee.of && path ? OPENS.get(callee.name) : undefined;
  if (opens === undefined || callee.kind !== 'member' || !callee.of || !path || !text.includes('okio.'))
    return undefined;
  const words = wordsAt(site);
  return words.run([
    words.declare(FILE, words.call(words.member(callee.of, opens), [path.value])),
    words.give(words.call(lowerBlock(FILE), [words.name(FILE)])),
  ]);
}

/** `writeUtf8(text)` in such a block. */
export function onFile(callee: Expression, { opened }: KotlinUnit): Expression {
  if (opened === undefined || callee.kind !== 'name' || !OF_FILE.test(callee.name)) return callee;
  return wordsAt(callee.site).member(wordsAt(callee.site).name(opened), callee.name);
}
