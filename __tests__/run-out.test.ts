/** What is said where the calls of an app are too many to be followed, and it shows no clinical record. */
import { expect, test } from 'vitest';
import { json } from '../src/reporters/json.ts';
import { markdown } from '../src/reporters/markdown.ts';
import { text } from '../src/reporters/text.ts';
import type { Report } from '../src/types.ts';
import { check, makeRepository } from './base/repositories.ts';
import { CONTEXT } from './reporters/sample-report.ts';

/** Functions that all call each other, and hand on what one of them asks for. */
function ring(size: number): string {
  const names = Array.from({ length: size }, (_, index) => `step${index}`);
  const calls = (asked: string, own: string) =>
    names.map((name) => `  ${name}([...kinds, Kit.Constants.Permissions[kinds[${asked}]], '${own}'], seen);`);
  const functions = names.map((name, index) =>
    [
      `export function ${name}(kinds, seen) {`,
      `  seen.${name} = kinds;`,
      ...calls(String(index), name),
      `  Kit.initHealthKit({ permissions: { read: [...kinds, seen.${name}], write: [] } }, () => {});`,
      '}',
    ].join('\n'),
  );
  return `${functions.join('\n')}\nstep0(['StepCount'], {});\n`;
}

/** Lists in one another. */
const nested = (depth: number): string =>
  `Kit.initHealthKit({ permissions: { read: ${'['.repeat(depth)}${']'.repeat(depth)}, write: [] } }, () => {});\n`;

/** The app of a fixture with such code. */
async function checkWith(fixture: string, code: string): Promise<Report> {
  const repository = makeRepository({ fixture });
  // a word that makes its code be looked at
  repository.write({ 'index.js': `import Kit from 'react-native-health';\n/** No ProcedureRecord. */\n${code}` });
  return await check(repository.folder);
}

test('the library that brings the class is named all the same', async () => {
  const { findings, skipped } = await checkWith('clinical-api-in-dependency', nested(450));
  expect(skipped.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^Not followed to the end/));
  expect(findings.map(({ rule }) => rule.id)).toEqual(['clinical-api-in-dependency', 'clinical-api-in-dependency']);
});

test('that nothing uses them is said of what could be followed, in each form', { timeout: 120_000 }, async () => {
  const report = await checkWith('clinical-api-patched-out', ring(40));
  const [cut] = report.skipped;
  expect(cut?.reason).toBe(
    'Not followed to the end for clinical records: too many calls lead here to follow them all.',
  );
  expect(cut?.at).toMatchObject({ file: 'index.js', line: 45 });
  const sentence = 'Nothing that could be read here uses clinical records; 1 thing could not be checked.';
  for (const write of [text, markdown]) {
    const told = write(report, CONTEXT);
    expect(told).toContain(sentence);
    expect(told).toContain('too many calls lead here to follow them all');
  }
  const { skipped, targets } = JSON.parse(json(report, CONTEXT));
  expect(skipped).toHaveLength(1);
  const { unresolved } = targets[0].clinicalTypes;
  expect(unresolved.map((one: { at: unknown }) => one.at)).toEqual([skipped[0].at, skipped[0].at]);
});
