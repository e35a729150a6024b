/** Every change, made to every app that it can be made to. */
import { describe, expect, test } from 'vitest';
import { type App, fixtures } from './apps.ts';
import { GAPS, isKnown } from './gaps.ts';
import { broken, type Outcome } from './outcome.ts';
import { rows } from './rows.ts';
import type { Transformation } from './texts.ts';
import { TRANSFORMATIONS } from './transformations.ts';

const FIXTURES = fixtures();
const ROWS = await rows();

const before = new Map<App, Promise<Outcome>>();

/** What breaks, by app. The same change to the same files of several fixtures is tried in one of them. */
async function tried({ title, changes }: Transformation, apps: readonly App[]): Promise<string[]> {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const app of apps) {
    let place = 0;
    for (const changed of changes(app.texts)) {
      place++;
      const difference = JSON.stringify(Object.entries(changed).filter(([path, text]) => app.texts[path] !== text));
      if (seen.has(difference)) continue;
      seen.add(difference);
      const told = before.get(app) ?? app.outcome(app.texts);
      before.set(app, told);
      const after = broken(await told, await app.outcome(changed));
      if (after.length > 0) found.push(`${title} / ${app.name} ${place}: ${after.join('; ')}`);
    }
  }
  return found;
}

describe.each([
  ['fixtures', FIXTURES],
  ['rows of idioms', ROWS],
] as const)('%s', (_, apps) => {
  test.each(TRANSFORMATIONS.map((it) => [it.title, it] as const))('%s', async (title, change) => {
    expect(
      await tried(
        change,
        apps.filter(({ name }) => !isKnown(title, name)),
      ),
    ).toEqual([]);
  });
});

describe('known gaps', () => {
  for (const { change, app = '', observed } of GAPS) {
    test.fails(`${change} / ${app || 'all'}: ${observed}`, async () => {
      const of = TRANSFORMATIONS.filter(({ title }) => title === change);
      const meant = [...FIXTURES, ...ROWS].filter(({ name }) => name.startsWith(app));
      for (const one of of) expect(await tried(one, meant)).toEqual([]);
    });
  }
});
