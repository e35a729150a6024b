/**
 * Every kind of destination by every way: what a way brings there is a record's text, and its twin beside, which brings a
 * count, is clean. Where a way holds two things, the twin has the record in the one that is not handed over.
 *
 * A row is its title and its code: `({ sink, value, spare }) => …`, where `sink(x)` is a statement that hands `x` over. The
 * code stands in a function that has `records`, or it is `[what stands outside, what stands in it]`, or files of its own.
 */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';

type Texts = Readonly<Record<string, string>>;

export interface Parts {
  readonly sink: (value: string) => string;
  readonly value: string;
  /** What is beside it and does not go anywhere. */
  readonly spare: string;
  /** The lines that the sink needs at the head of its file. */
  readonly imports: string;
}

export type Way = (parts: Parts) => string | readonly [outside: string, inside: string] | Texts;
/** `fails`: known gaps; whoever mends one takes the word away. */
export type Ways = Readonly<Record<string, Way | readonly [Way, { readonly fails: readonly ('record' | 'beside')[] }]>>;

/** What it is told as, and code in which `TEXT` is handed over. */
export type Sinks = Readonly<Record<string, readonly [imports: string, code: string]>>;

export interface Setting {
  readonly file: string;
  readonly beside: Texts;
  /** The file of a way, of what stands outside and inside of the function that has `records`. */
  readonly app: (imports: string, outside: string, inside: string) => string;
  /** The only file in which what is handed over counts: keeping it may be handing it over too. */
  readonly told?: string;
  readonly record: string;
  readonly count: string;
}

/** A test a way: all destinations at once, each on a line of its own. */
export function matrix(setting: Setting, sinks: Sinks, ways: Ways): void {
  const { record, count } = setting;
  const lines = new Set(Object.values(sinks).flatMap(([head]) => head.split('\n')));
  // what is made stands behind all imports
  const imports = [...lines].sort((a, b) => Number(b.startsWith('import')) - Number(a.startsWith('import'))).join('\n');
  const sink = (value: string): string =>
    Object.values(sinks)
      .map(([, code]) => `\n${code.replace('TEXT', () => value)}`)
      .join('');
  const by = (way: Way, value: string, spare: string): Promise<string[]> =>
    told(setting, imports, way({ sink, value, spare, imports }));
  const all = Object.keys(sinks)
    .map((name) => name.replace(/ \(.*/, ''))
    .sort();
  for (const [title, row] of Object.entries(ways)) {
    const [way, { fails } = {}] = typeof row === 'function' ? [row] : row;
    describe(title, () => {
      (fails?.includes('record') ? test.fails : test)('a record goes to each', async () => {
        const found = await by(way, record, count);
        const lost = found.reduce((left, one) => left.toSpliced(left.indexOf(one), left.includes(one) ? 1 : 0), all);
        expect(found, `lost on the way to ${lost.join(', ')}`).toEqual(all);
      });
      (fails?.includes('beside') ? test.fails : test)('what is beside it goes to none', async () => {
        expect(await by(way, count, record)).toEqual([]);
      });
    });
  }
}

/** Where records go, a line for each place: `kind: destination`. */
export async function destinations(texts: Texts, at?: string): Promise<string[]> {
  const { flows } = await factsOf(texts);
  const values = flows.filter((flow) => flow.strength === 'value' && (at === undefined || flow.at.file === at));
  const places = new Map(values.map((flow) => [`${flow.destination} ${flow.at.file}:${flow.at.line}`, flow]));
  return [...places.values()].map(({ kind, destination }) => `${kind}: ${destination}`).sort();
}

function told(setting: Setting, imports: string, code: ReturnType<Way>): Promise<string[]> {
  const [outside, inside] = typeof code === 'string' ? ['', code] : Array.isArray(code) ? code : [];
  const own = outside === undefined ? (code as Texts) : { [setting.file]: setting.app(imports, outside, inside ?? '') };
  return destinations({ ...setting.beside, ...own }, setting.told);
}
