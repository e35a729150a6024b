/** The apps that are changed: clean fixtures with all that belongs to them, and the rows of idioms as facts. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, makeFolder } from '../../base/repositories.ts';
import { factsOf } from '../code.ts';
import type { Language, Rows } from '../idioms/both-flows.ts';
import { type Outcome, outcomeOfFacts, outcomeOfReport } from './outcome.ts';
import type { Texts } from './texts.ts';

export interface App {
  readonly name: string;
  readonly texts: Texts;
  readonly outcome: (texts: Texts) => Promise<Outcome>;
}

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const CLEAN = /^(?:clean-|idiom-|everything-right$)|-good$/;
const SOURCE = /\.(?:swift|m|mm|h|[cm]?[jt]sx?|dart)$/;

/** Each fixture with sources of its own. */
export function fixtures(): App[] {
  const seen = new Set<string>();
  return readdirSync(FIXTURES)
    .filter((name) => CLEAN.test(name))
    .flatMap((name) => {
      const texts = textsIn(join(FIXTURES, name));
      const key = JSON.stringify(texts);
      if (seen.has(key) || Object.keys(texts).length === 0) return [];
      seen.add(key);
      return [{ name, texts, outcome: checkerOf(name, texts) }];
    });
}

function textsIn(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const sources = paths.filter((path) => SOURCE.test(path) && statSync(join(folder, path)).isFile());
  return Object.fromEntries(sources.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Checks a fixture with other sources, in a folder that is made when it is first needed. */
function checkerOf(name: string, own: Texts): App['outcome'] {
  let folder = '';
  let last = own;
  return async (texts) => {
    if (folder === '') {
      folder = makeFolder(name);
      cpSync(join(FIXTURES, name), folder, { recursive: true });
      rmSync(join(folder, 'expected.txt'), { force: true });
    }
    for (const path of Object.keys(last)) if (!(path in texts)) rmSync(join(folder, path));
    for (const [path, text] of Object.entries(texts)) {
      if (last[path] === text) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    last = texts;
    return outcomeOfReport(await check(folder));
  };
}

/** The rows of a language that the flow of types follows today, asked for and read. */
export function rowApps(language: Language, rows: Rows): App[] {
  return rows.flatMap(([title, code, { fails = [], without = [] } = {}]) =>
    (['asked'] as const)
      .filter((flow) => !fails.includes(flow) && !without.includes(flow))
      .map((flow): App => {
        const { use, each, beside } = language[flow];
        const body = code(language.type.make, use, each, language.type.other);
        const texts = typeof body === 'string' ? { [language.file]: `${language.head}${body}\n` } : body;
        const named = Object.entries(texts).map(([path, text]) => [path, text.replaceAll('VALUE', language.type.name)]);
        const app: Texts = { ...beside, ...Object.fromEntries(named) };
        return { name: `${title}, ${flow}`, texts: app, outcome: async (it) => outcomeOfFacts(await factsOf(it)) };
      }),
  );
}
