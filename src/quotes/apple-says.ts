import { QUOTES } from './quotes.ts';

type Row = (typeof QUOTES)[number];

const BY_RULE: ReadonlyMap<string, Row> = new Map(
  QUOTES.flatMap((row) => row.rules.map((rule): [string, Row] => [rule, row])),
);

/** Where Apple says what a rule stands on, and the sentence. A rule without a row does not compile. */
export function appleSays(rule: Row['rules'][number]): Pick<Row, 'url' | 'says'> {
  const row = BY_RULE.get(rule);
  if (row === undefined) throw new Error(`${rule} has no sentence of Apple's.`);
  return { url: row.url, says: row.says };
}
