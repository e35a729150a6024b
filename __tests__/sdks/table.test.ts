import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { SDKS } from '../../src/sdks/index.ts';
import { KINDS } from '../../src/sdks/kinds.ts';
import type { Sdk } from '../../src/sdks/sdk.ts';

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
    const libraries = (row.kotlin ?? []).flatMap((one) => one.modules);
    expect([...modules, ...frameworks, ...umbrellas, ...packages, ...libraries, ...hosts]).not.toEqual([]);
    for (const name of packages)
      expect(name).toMatch(/^(?:swiftpm [\w.-]+\/[\w.-]+|(?:cocoapods|npm|pub|nuget|cordova) @?[\w./+-]+\*?)$/);
    for (const host of hosts) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]+(?:\/[a-z]+)?$/);
  });
});

/** What an SDK comes as, and what then says which calls hand it something. */
const SPOKEN: readonly (readonly [string, (sdk: Sdk) => boolean, keyof Sdk])[] = [
  ['Swift', ({ modules = [], frameworks = [] }) => modules.length + frameworks.length > 0, 'swift'],
  ['CocoaPods', (sdk) => isOf(sdk, 'cocoapods'), 'swift'],
  ['Swift packages', (sdk) => isOf(sdk, 'swiftpm'), 'swift'],
  ['pub', (sdk) => isOf(sdk, 'pub'), 'dart'],
  ['NuGet', (sdk) => isOf(sdk, 'nuget'), 'dotnet'],
];

test.each(SPOKEN)('of %s: each row has its calls, or a sentence why none can be known', (_, comesAs, calls) => {
  for (const sdk of SDKS.filter(comesAs)) {
    const said = sdk[calls];
    if (typeof said === 'string') expect(said, sdk.name).toMatch(/^[A-Z].{10,}\.$/);
    else expect(said, `${sdk.name} says nothing of ${calls}`).not.toHaveLength(0);
    expect(said, `${sdk.name} says nothing of ${calls}`).toBeDefined();
  }
});

test('a plugin of Cordova is reached by a global, or by a package of its name', () => {
  for (const sdk of SDKS.filter((one) => isOf(one, 'cordova')))
    expect(sdk.globals !== undefined || sdk.packages?.includes('npm sentry-cordova'), sdk.name).toBe(true);
});

function isOf({ packages = [] }: Sdk, manager: string): boolean {
  return packages.some((one) => one.startsWith(`${manager} `));
}

test('every kind has its rule', () => {
  const ids = new Set(Object.values(rules).map(({ id }): string => id));
  for (const { reachedBy, linkedBy } of Object.values(KINDS)) {
    expect(ids).toContain(reachedBy);
    if (linkedBy !== undefined) expect(ids).toContain(linkedBy);
  }
});
