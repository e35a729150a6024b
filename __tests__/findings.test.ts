import { expect, test } from 'vitest';
import { judgeTarget } from '../src/findings/findings.ts';
import type { AppTarget, Repository, Rule } from '../src/types.ts';
import { at, RULES } from './reporters/sample-report.ts';

/** A rule that says the same of these lines, in each configuration. */
function findingsOn(lines: Readonly<Record<string, readonly number[]>>) {
  const rule = {
    ...RULES[0],
    *check({ configuration }: AppTarget) {
      for (const line of lines[configuration] ?? []) yield { at: at(line, 1), message: 'The same.', fix: 'Mend it.' };
    },
  } as Rule;
  const variants: AppTarget[] = [];
  const names = Object.keys(lines);
  for (const configuration of names) {
    const target = { name: 'App', project: 'App.xcodeproj', kind: 'app', signs: [{}], configuration, variants };
    variants.push(target as unknown as AppTarget);
  }
  const [shipping] = variants;
  const found = judgeTarget([rule], shipping as AppTarget, { targets: [shipping] } as unknown as Repository);
  return found.map(({ at: place, configurations, related = [] }) => [
    place.line,
    configurations.join(),
    ...related.map((one) => one.at.line),
  ]);
}

test('what is said of several places is paired place by place, and what one configuration alone has is its own', () => {
  expect(findingsOn({ Release: [3, 9], Debug: [3, 9] })).toEqual([
    [3, 'Debug,Release'],
    [9, 'Debug,Release'],
  ]);
  expect(findingsOn({ Release: [3, 9], Debug: [9] })).toEqual([
    [3, 'Release'],
    [9, 'Debug,Release'],
  ]);
});

test('the same fault at another place of another configuration is related', () => {
  expect(findingsOn({ Release: [3, 9], Debug: [9, 20] })).toEqual([
    [3, 'Debug,Release', 20],
    [9, 'Debug,Release'],
  ]);
});
