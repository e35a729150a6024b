/**
 * Makes __tests__/sweep/graphql.json: the types and fields of GitHub's GraphQL API that this project asks for. Run it when
 * a field is added to the list or GitHub's schema moves on:
 *
 *   npm install --prefix /some/scratch/folder @octokit/graphql-schema@15.26.1     # never into this project
 *   node scripts/graphql-subset.mjs /some/scratch/folder
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIELDS = {
  Query: ['repositoryOwner', 'viewer'],
  User: ['login'],
  RepositoryOwner: ['repositories'],
  RepositoryConnection: ['pageInfo', 'nodes'],
  PageInfo: ['hasNextPage', 'endCursor'],
  Repository: [
    ...['id', 'nameWithOwner', 'visibility', 'isArchived', 'isFork', 'isDisabled', 'isEmpty', 'diskUsage'],
    ...['defaultBranchRef', 'languages', 'repositoryTopics'],
  ],
  Ref: ['name', 'target'],
  GitObject: ['oid'],
  Commit: ['oid', 'tree'],
  Tree: ['oid'],
  LanguageConnection: ['totalCount', 'nodes'],
  Language: ['name'],
  RepositoryTopicConnection: ['nodes'],
  RepositoryTopic: ['topic'],
  Topic: ['name'],
};
const PLAIN = [
  ...['RepositoryAffiliation', 'RepositoryOrder', 'RepositoryOrderField', 'OrderDirection', 'RepositoryVisibility'],
  ...['LanguageOrder', 'LanguageOrderField'],
];

const scratch = process.argv[2];
if (scratch === undefined) throw new Error('Name the folder that @octokit/graphql-schema was installed into.');
const home = join(scratch, 'node_modules/@octokit/graphql-schema');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const all = JSON.parse(readFileSync(join(home, 'schema.json'), 'utf8'));
const known = new Map((all.data ?? all).__schema.types.map((type) => [type.name, type]));

const find = (name) => known.get(name) ?? fail(`GitHub's schema has no ${name}.`);
const written = ({ kind, name, ofType }) =>
  kind === 'NON_NULL' ? `${written(ofType)}!` : kind === 'LIST' ? `[${written(ofType)}]` : name;
const byName = (entries) => Object.fromEntries(entries.map(({ name, type }) => [name, written(type)]));

const fields = Object.fromEntries(
  Object.entries(FIELDS).map(([type, names]) => [
    type,
    Object.fromEntries(
      names.map((name) => {
        const field = find(type).fields.find((each) => each.name === name) ?? fail(`${type} has no ${name}.`);
        if (field.isDeprecated) fail(`${type}.${name} is deprecated.`);
        return [name, { type: written(field.type), args: byName(field.args) }];
      }),
    ),
  ]),
);
const enums = {};
const inputs = {};
for (const name of PLAIN) {
  const { enumValues, inputFields } = find(name);
  if (enumValues) enums[name] = enumValues.map((each) => each.name);
  else inputs[name] = byName(inputFields);
}
const implement = Object.fromEntries(
  Object.keys(FIELDS).flatMap((name) => {
    const possible = (find(name).possibleTypes ?? []).map((each) => each.name);
    return possible.length > 0 ? [[name, possible]] : [];
  }),
);

const target = fileURLToPath(new URL('../__tests__/sweep/graphql.json', import.meta.url));
const subset = { source: `@octokit/graphql-schema ${version}`, fields, enums, inputs, implement };
writeFileSync(target, `${JSON.stringify(subset, null, 2)}\n`);
spawnSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' });

function fail(message) {
  throw new Error(message);
}
