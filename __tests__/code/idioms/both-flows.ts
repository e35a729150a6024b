/**
 * One idiom a row, and both flows follow it: a clinical type that comes through it is asked for, or read, and a record's
 * text that comes through it reaches an analytics service. To add an idiom is to add a row to the file of its language.
 *
 * A row is its title and its code: `(make, use, each, other) => code`.
 * - `make` is an expression of what comes through: a clinical type, or a text of a record.
 * - `use(x)` is a statement that asks for it, reads it, or tracks it; `each(xs)` does so with a list or a set.
 * - `other` is an expression like `make`, of a type or a text that the idiom does NOT bring to its use.
 * - `VALUE` in the code is the type of both.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, names } from '../code.ts';

type Texts = Readonly<Record<string, string>>;
type Use = (value: string) => string;

/** `asked` and `read`: the type comes through. `twice`: it comes through to both. `records`: the text does. `beside`: a text
 *  in place of `other` does not. */
export type Flow = 'asked' | 'read' | 'twice' | 'records' | 'beside';

export type Row = readonly [
  title: string,
  /** Its text, or the texts of several files, which then say themselves what they import. */
  code: (make: string, use: Use, each: Use, other: string) => string | Texts,
  told?: {
    /** Known gaps: whoever mends one takes the word away. */
    readonly fails?: readonly Flow[];
    /** What makes no sense of this idiom. */
    readonly without?: readonly Flow[];
  },
];
export type Rows = readonly Row[];

/** What is in a set and what is taken out of it: a type is known by its name, a record’s text is not. */
export const OF_TYPES = { without: ['beside'] } as const;

interface Way {
  readonly use: Use;
  readonly each: Use;
  /** The files beside, which do the other half: read what the idiom asks for, and the reverse. */
  readonly beside: Texts;
}

export interface Language {
  /** The file of the idiom, and what stands at its head. */
  readonly file: string;
  readonly head: string;
  readonly type: { readonly name: string; readonly make: string; readonly other: string };
  readonly asked: Way;
  readonly read: Way;
  readonly text: { readonly name: string; readonly make: string; readonly other: string };
  readonly records: Way & { readonly kind: string };
}

/** Both uses, one after the other: a value that came through once comes through again. */
function wayOf({ asked, read, records }: Language, flow: Flow): Way {
  if (flow !== 'twice') return { asked, read, records, beside: records }[flow];
  const both =
    (way: 'use' | 'each'): Use =>
    (value) =>
      `${asked[way](value)}\n${read[way](value)}`;
  return { use: both('use'), each: both('each'), beside: asked.beside };
}

/** What the facts say of a row: `allergy | allergy` asked and read, `value:analytics` where a record goes. */
async function told(language: Language, [, code]: Row, flow: Flow): Promise<string> {
  const isOfTypes = flow === 'asked' || flow === 'read' || flow === 'twice';
  const { name, make, other } = isOfTypes ? language.type : language.text;
  const { use, each, beside } = wayOf(language, flow);
  const isOther = flow === 'beside' || flow === 'twice';
  const body = isOther ? code(other, use, each, make) : code(make, use, each, other);
  const texts = typeof body === 'string' ? { [language.file]: `${language.head}${body}\n` } : body;
  const named = Object.entries(texts).map(([path, text]) => [path, text.replaceAll('VALUE', name)] as const);
  const { requested, read, unresolved, flows } = await factsOf({ ...beside, ...Object.fromEntries(named) });
  if (!isOfTypes) {
    const values = flows.map(({ kind, strength }) => `${strength}:${kind}`);
    return [...new Set(flow === 'beside' ? values.filter((it) => it.startsWith('value')) : values)].sort().join(' ');
  }
  const open = (role: string): string => {
    const reason = unresolved.find((it) => it.role === role)?.reason;
    return reason === undefined ? '' : `! (${reason})`;
  };
  return `${names(requested)}${open('requested')} | ${names(read)}${open('read')}`;
}

/** Tests of all rows, a test a flow. */
export function bothFlows(language: Language, rows: Rows): void {
  const expected: Readonly<Record<Flow, string>> = {
    asked: 'allergy | allergy',
    read: 'allergy | allergy',
    // the file beside reads allergies
    twice: 'condition | allergy condition',
    records: `value:${language.records.kind}`,
    beside: '',
  };
  test('every idiom has a title of its own', () => {
    expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
  });
  for (const row of rows) {
    const [title, code, { fails = [], without = [] } = {}] = row;
    const flows: readonly Flow[] = [
      'asked',
      'read',
      'twice',
      'records',
      ...(code.length === 4 ? (['beside'] as const) : []),
    ];
    describe(title, () => {
      const isOf = (told: readonly Flow[], flow: Flow): boolean =>
        told.includes(flow) || (flow === 'twice' && (told.includes('asked') || told.includes('read')));
      for (const flow of flows.filter((it) => !isOf(without, it))) {
        const holds = isOf(fails, flow) ? test.fails : test;
        holds(flow, async () => {
          expect(await told(language, row, flow)).toBe(expected[flow]);
        });
      }
    });
  }
}
