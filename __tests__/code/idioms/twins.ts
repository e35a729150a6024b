/**
 * An app twice: once a record goes to somebody by a way, once something harmless goes by the same way, and nobody is warned.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';

/** `«what is sent|what is harmless»` stands where the two differ. `NAME`: a text of a record. `TELL(x)`: who is told. */
export type Twin = readonly [title: string, code: string];

export function twins(name: string, language: Language, rows: readonly Twin[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (_, code) => {
      expect(await goes(language, sideOf(code, 1)), 'a record is sent').toBe(true);
      expect(await goes(language, sideOf(code, 2)), 'nothing is sent').toBe(false);
    });
  });
}

/** What looks like one of those and may be a record all the same. */
export function toldAnyway(name: string, language: Language, rows: readonly Twin[]): void {
  test.each(rows)(`${name}: %s`, async (_, code) => {
    expect(await goes(language, code)).toBe(true);
  });
}

function sideOf(code: string, side: 1 | 2): string {
  return code.replace(/«([^|»]*)\|([^»]*)»/g, (_, sent, harmless) => (side === 1 ? sent : harmless));
}

/** Whether a record goes to somebody in what ships. */
async function goes({ file, head, records, text }: Language, code: string): Promise<boolean> {
  const told = withCalls(code.replaceAll('NAME', text.make), records.use);
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${told}\n` });
  return flows.some(
    ({ kind, strength, conditional }) => strength === 'value' && conditional === undefined && kind === records.kind,
  );
}

const TELL = 'TELL(';

function withCalls(code: string, use: (value: string) => string): string {
  const start = code.indexOf(TELL);
  if (start < 0) return code;
  const from = start + TELL.length;
  let depth = 1;
  let end = from;
  for (; depth > 0 && end < code.length; end++) depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
  return `${code.slice(0, start)}${use(code.slice(from, end - 1))}${withCalls(code.slice(end), use)}`;
}
