import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { connect } from '../../src/sweep/github.ts';
import { makePlan, type Planning } from '../../src/sweep/plan.ts';
import { readScope } from '../../src/sweep/scope.ts';
import { divide } from '../../src/sweep/shards.ts';
import { seenLists, writePlan } from '../../src/sweep/write-plan.ts';
import { type Hosted, type SweepLoopback, startSweepLoopback, TOKEN } from './loopback.ts';
import { faultsOf } from './schemas.ts';

const APP = { 'App.xcodeproj/project.pbxproj': '' };

let github: SweepLoopback;
let work = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sweep-plan-'));
});
afterEach(async () => {
  await github?.close();
  rmSync(work, { recursive: true, force: true });
});

const clock = { now: Date.now, sleep: async () => undefined, patienceMs: 1000 };

async function plan(scope: string, hosted: readonly Hosted[], shards = 10, cache?: string): Promise<Planning> {
  await github?.close();
  github = await startSweepLoopback([...hosted]);
  return again(scope, shards, cache);
}

function again(scope: string, shards = 10, cache?: string): Promise<Planning> {
  const access = connect({ apiUrl: github.env.GITHUB_API_URL ?? '', token: TOKEN, clock });
  const seen = cache === undefined ? undefined : seenLists(cache);
  return makePlan(readScope(Buffer.from(scope), 'scope.yml'), shards, access, seen);
}

const statesOf = ({ plan: { repositories, setAside } }: Planning) =>
  Object.fromEntries([
    ...repositories.map(({ repository }) => [repository, 'to check']),
    ...setAside.map(({ repository, state, reason }) => [repository, `${state}: ${reason}`]),
  ]);

test('every repository of the owners has one fate, with its reason', async () => {
  const found = await plan('owners: [acme, umbrella]\nexclude: ["*/old-*"]\n', [
    { repository: 'acme/app', files: APP },
    { repository: 'umbrella/app', files: APP, visibility: 'PRIVATE' },
    { repository: 'acme/Old-app', files: APP },
    { repository: 'acme/archived', files: APP, isArchived: true },
    { repository: 'acme/fork', files: APP, isFork: true },
    { repository: 'acme/closed', files: APP, isDisabled: true },
    { repository: 'acme/empty', isEmpty: true },
    { repository: 'acme/server', languages: ['Go', 'Shell'], files: { 'main.go': '' } },
    { repository: 'acme/web', languages: ['TypeScript'], files: { 'package.json': '' } },
    { repository: 'acme/nested', languages: ['Dart'], files: { 'apps/one/ios/Runner.xcodeproj/project.pbxproj': '' } },
    { repository: 'acme/expo', languages: ['JavaScript'], files: { 'app.json': '' } },
    { repository: 'acme/unknown', languages: [], files: { 'x/Package.swift': '' } },
  ]);
  expect(statesOf(found)).toEqual({
    'acme/app': 'to check',
    'umbrella/app': 'to check',
    'acme/nested': 'to check',
    'acme/expo': 'to check',
    'acme/unknown': 'to check',
    'acme/Old-app': 'skipped: in "exclude" of the scope',
    'acme/archived': 'skipped: archived',
    'acme/fork': 'skipped: a fork',
    'acme/closed': 'skipped: disabled',
    'acme/empty': 'empty: holds no commit',
    'acme/server': 'not-applicable: none of its languages is one of iOS apps',
    'acme/web': 'not-applicable: no file in it declares an app',
  });
  expect(found.plan.repositories.find(({ repository }) => repository === 'umbrella/app')?.private).toBe(true);
});

test('topics, custom properties, visibility and refs of the scope', async () => {
  const scope = `
owners: acme
include: ["acme/*"]
topics: [ios]
custom-properties: { platform: [ios, ipados], tier: gold }
visibility: [private, internal]
archived: true
refs:
  - { match: "acme/train*", ref: release/2.0 }
`;
  const right = {
    ...{
      topics: ['ios', 'health'],
      properties: { platform: 'ipados', tier: ['gold'] },
      visibility: 'PRIVATE' as const,
    },
    files: APP,
  };
  const found = await plan(scope, [
    { repository: 'acme/right', ...right, isArchived: true },
    { repository: 'acme/public', ...right, visibility: 'PUBLIC' },
    { repository: 'acme/no-topic', ...right, topics: ['android'] },
    { repository: 'acme/silver', ...right, properties: { platform: 'ios', tier: 'silver' } },
    { repository: 'acme/train', ...right, branches: { 'release/2.0': { ...APP, 'new.swift': '' } } },
    { repository: 'acme/train-gone', ...right },
  ]);
  expect(statesOf(found)).toEqual({
    'acme/right': 'to check',
    'acme/train': 'to check',
    'acme/public': 'skipped: public, which the scope leaves out',
    'acme/no-topic': 'skipped: has none of the topics of the scope',
    'acme/silver': `skipped: its custom property "tier" is none of the scope's`,
    'acme/train-gone': 'error: there is no branch or tag "release/2.0"',
  });
  const [train] = found.plan.repositories.filter(({ repository }) => repository === 'acme/train');
  expect([train?.ref, train?.head]).not.toContain(found.plan.repositories[0]?.head);
  expect(train?.ref).toBe('release/2.0');
});

test('three pages that change while they are read: each repository once, and none is lost', async () => {
  const hosted: Hosted[] = Array.from({ length: 250 }, (_, number) => ({
    repository: `acme/app-${number}`,
    files: APP,
  }));
  github = await startSweepLoopback(hosted);
  github.onPage = (page) => {
    if (page !== 1) return;
    // one that was listed goes, one that was not goes, one comes, and one has another name by now
    hosted.splice(200, 1);
    hosted.splice(0, 1);
    hosted.push({ repository: 'acme/new', files: APP }, { repository: 'acme/renamed', id: 'acme/app-7', files: APP });
  };
  const found = await again('owners: acme');
  const names = found.plan.repositories.map(({ repository }) => repository);
  expect(new Set(names).size).toBe(names.length);
  const expected = Array.from({ length: 250 }, (_, number) => `acme/app-${number}`).filter(
    (name) => name !== 'acme/app-200',
  );
  expect(new Set(names)).toEqual(new Set([...expected, 'acme/new']));
  expect(github.requests).toEqual(Array(3).fill('POST /graphql'));
});

test('what a list of custom properties leaves out while it changes is asked by itself', async () => {
  const hosted: Hosted[] = Array.from({ length: 120 }, (_, number) => ({
    ...{ repository: `acme/app-${number}`, files: APP, properties: { platform: 'ios' } },
  }));
  github = await startSweepLoopback(hosted);
  // those behind it move up, and one of them to the page that was read
  github.onProperties = (page) => {
    if (page === 2) hosted.splice(3, 1);
  };
  const found = await again('owners: acme\ncustom-properties: { platform: ios }');
  expect(found.plan.repositories).toHaveLength(120);
  expect(github.requests.filter((line) => line.includes('/repos/'))).toEqual([
    'GET /repos/acme/app-100/properties/values',
  ]);
});

test.each([
  ['custom-property: crew', { properties: { crew: ['blue', 'red'] }, topics: ['team-x'] }, ['blue', 'red']],
  ['topics: "team-*"', { properties: { crew: 'blue' }, topics: ['ios', 'team-x'] }, ['team-x']],
  ['topics: ["a", "b"]', { topics: ['ios'] }, []],
])('whose it is, by %s', async (team, own, teams) => {
  const found = await plan(`owners: acme\nteam: { ${team} }`, [
    { repository: 'acme/app', files: APP, ...own },
    { repository: 'acme/old', files: APP, isArchived: true, ...own },
  ]);
  expect([found.plan.repositories[0]?.teams, found.plan.setAside[0]?.teams]).toEqual([teams, teams]);
  expect(faultsOf('sweep-plan', found.plan)).toEqual([]);
});

test('a list of files is asked for once a commit', async () => {
  const hosted = [{ repository: 'acme/web', languages: ['JavaScript'], files: { 'a.js': '' } }];
  const cache = path.join(work, 'cache');
  await plan('owners: acme', hosted, 10, cache);
  expect(github.requests).toHaveLength(2);
  expect(statesOf(await again('owners: acme', 10, cache))).toEqual({
    'acme/web': 'not-applicable: no file in it declares an app',
  });
  expect(github.requests).toHaveLength(3);
});

test('what is written: the shards, the plan and one line of a matrix', async () => {
  const found = await plan(
    'owners: [acme]',
    [1, 2, 3].map((number) => ({ repository: `acme/${number}`, files: APP })),
    2,
  );
  const folder = path.join(work, 'shards');
  const matrix = JSON.parse(writePlan(found, folder)) as { include: { shard: number; file: string }[] };
  expect(matrix).toEqual({
    include: [
      { shard: 0, file: `${folder}/shard-000.json`, repositories: 2 },
      { shard: 1, file: `${folder}/shard-001.json`, repositories: 1 },
    ],
  });
  const first = JSON.parse(readFileSync(matrix.include[0]?.file ?? '', 'utf8'));
  expect(first).toMatchObject({ schemaVersion: 1, tool: { name: 'clinical-records-check' } });
  const whole = JSON.parse(readFileSync(path.join(folder, 'plan.json'), 'utf8'));
  expect([first, whole].flatMap((file) => faultsOf('sweep-plan', file))).toEqual([]);
  expect(first.repositories[0]).toEqual({
    ...{ repository: 'acme/1', ref: 'main', private: false },
    ...{ head: expect.stringMatching(/^[0-9a-f]{40}$/), tree: expect.stringMatching(/^[0-9a-f]{40}$/) },
  });
  expect(
    JSON.parse(writePlan(await plan('owners: [acme]', [{ repository: 'acme/x', isEmpty: true }]), folder)),
  ).toEqual({
    include: [],
  });
});

test('shards weigh about the same', () => {
  const repositories = Array.from({ length: 40 }, (_, number) => ({
    planned: { repository: `acme/${number}`, ref: 'main', head: 'a'.repeat(40), private: false },
    size: number === 0 ? 200_000 : 1000,
  }));
  const shards = divide(repositories, 4);
  expect(shards.flat()).toHaveLength(40);
  expect(shards.map((shard) => shard.length).sort((a, b) => a - b)).toEqual([3, 12, 12, 13]);
  expect(divide(repositories.slice(0, 2), 10)).toHaveLength(2);
});

test.each([
  ['include: ["a/*"]\n', 'scope.yml: The scope needs "owners".'],
  ['owners: [acme]\ntopcs: [ios]\n', 'scope.yml:2:1: Unknown key "topcs". Did you mean "topics"?'],
  ['owners: ["../acme"]\n', 'scope.yml:1:10: "../acme" is no owner on GitHub.'],
  ['owners: acme\nvisibility: secret\n', 'scope.yml:2:13: "visibility" is of public, private, internal, not "secret".'],
  ['owners: acme\nrefs: [{ match: "*" }]\n', 'scope.yml:2:8: An entry of refs needs "match" and "ref".'],
  ['owners: acme\nteam: mobile\n', 'scope.yml:2:7: "team" is a mapping of keys to values.'],
  ['owners: acme\nteam: { topic: x }\n', 'scope.yml:2:9: Unknown key "topic". Did you mean "topics"?'],
  ['owners: acme\nteam: {}\n', 'scope.yml:2:7: "team" needs "custom-property" or "topics".'],
  ['owners: acme\nforks: maybe\n', 'scope.yml:2:8: "forks" is true or false.'],
])('a scope that is wrong: %j', (text, message) => {
  expect(() => readScope(Buffer.from(text), 'scope.yml')).toThrow(message);
});

test('the schema takes what is read, and refuses what is not', () => {
  const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schema/scope.schema.json'), 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  const right = `owners: acme
include: ["acme/*"]
custom-properties: { platform: ios }
refs: [{ match: "acme/a", ref: main }]
team: { custom-property: crew }
archived: true`;
  expect(validate(parse(right))).toBe(true);
  for (const wrong of [
    'include: []',
    'owners: acme\ntopcs: []',
    'owners: acme\nvisibility: secret',
    'owners: acme\nteam: x',
  ])
    expect(validate(parse(wrong))).toBe(false);
  writeFileSync(path.join(work, 'scope.yml'), right);
});

test('an owner that is not there, and a limit that is used up', async () => {
  await expect(plan('owners: nobody', [{ repository: 'acme/x' }])).rejects.toThrow(
    'There is no owner "nobody", or the token may not see it.',
  );
  const web = { repository: 'acme/web', languages: ['JavaScript'], files: { 'a.js': '' } };
  github = await startSweepLoopback([web]);
  github.remaining = 0;
  // not known is not "holds no app"
  expect(statesOf(await again('owners: acme'))).toEqual({ 'acme/web': 'to check' });
});
