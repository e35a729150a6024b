import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { SDKS } from '../../src/sdks/index.ts';
import { KINDS } from '../../src/sdks/kinds.ts';

const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);

test('no vendor stands in the table under two names', () => {
  expect(repeated(SDKS.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]/g, '')))).toEqual([]);
  expect(repeated(SDKS.flatMap(({ modules = [], frameworks = [] }) => [...modules, ...frameworks]))).toEqual([]);
  expect(repeated(SDKS.flatMap(({ packages = [] }) => packages))).toEqual([]);
  expect(repeated(SDKS.flatMap(({ hosts = [] }) => hosts))).toEqual([]);
});

describe.each(SDKS)('$name', ({ modules = [], frameworks = [], umbrellas = [], packages = [], hosts = [], ...row }) => {
  test('says where it is known from', () => {
    for (const url of row.sources) expect(url).toMatch(/^https:\/\/[^/]+\//);
    expect(repeated(row.sources)).toEqual([]);
  });

  test('can be matched', () => {
    expect([...modules, ...frameworks, ...umbrellas, ...packages, ...hosts]).not.toEqual([]);
    for (const name of packages)
      expect(name).toMatch(/^(?:swiftpm [\w.-]+\/[\w.-]+|(?:cocoapods|npm|pub|nuget|cordova) @?[\w./+-]+\*?)$/);
    for (const host of hosts) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]+$/);
  });
});

test('every kind has its rule', () => {
  const ids = new Set(Object.values(rules).map(({ id }): string => id));
  for (const { reachedBy, linkedBy } of Object.values(KINDS)) {
    expect(ids).toContain(reachedBy);
    if (linkedBy !== undefined) expect(ids).toContain(linkedBy);
  }
});
