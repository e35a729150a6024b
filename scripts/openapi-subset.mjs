/**
 * Makes __tests__/action/openapi.json: the operations of GitHub's REST API that this project calls, stripped to what a
 * validator needs. Run it when an operation is added to the list or GitHub's description moves on:
 *
 *   npm install --prefix /some/scratch/folder @octokit/openapi@23.0.2     # 400 MB: never into this project
 *   node scripts/openapi-subset.mjs /some/scratch/folder
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPERATIONS = [
  'code-scanning/upload-sarif',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'orgs/custom-properties-for-repos-get-organization-values',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'repos/compare-commits-with-basehead',
  'repos/custom-properties-for-repos-get-repository-values',
  'repos/download-tarball-archive',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-releases',
  'users/get-authenticated',
];

/** Keywords that say something to a reader and nothing to a validator. `format` is dropped too: nothing here needs it. */
const DROPPED = new Set([
  ...[
    'title',
    'description',
    'example',
    'examples',
    'deprecated',
    'externalDocs',
    'format',
    'default',
    'discriminator',
  ],
  ...['readOnly', 'writeOnly', 'xml'],
]);

const scratch = process.argv[2];
if (scratch === undefined) throw new Error('Name the folder that @octokit/openapi was installed into.');
const home = join(scratch, 'node_modules/@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const full = JSON.parse(readFileSync(join(home, 'generated/api.github.com.json'), 'utf8'));

/** @type {Map<string, unknown>} */
const definitions = new Map();

/** An OpenAPI 3.0 schema as a plain JSON Schema, with its references gathered in `definitions`. */
function convert(schema) {
  if (Array.isArray(schema)) return schema.map(convert);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: `#/definitions/${define(schema.$ref)}` };
  const result = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key) || key.startsWith('x-') || key === 'nullable') continue;
    if (key === 'properties' || key === 'patternProperties') {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, convert(property)]));
    } else if (key === 'required' || key === 'enum' || key === 'const') result[key] = value;
    else result[key] = convert(value);
  }
  return schema.nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

function define(reference) {
  const name = reference.replace('#/components/schemas/', '');
  if (!definitions.has(name)) {
    definitions.set(name, null);
    definitions.set(name, convert(full.components.schemas[name]));
  }
  return name;
}

function resolve(value) {
  if (typeof value.$ref !== 'string') return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, step) => node[step], full);
}

const jsonSchema = (content) => {
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? undefined : convert(schema);
};

const operations = [];
for (const [path, methods] of Object.entries(full.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue;
    const parameters = [...(methods.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
    operations.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      query: Object.fromEntries(
        parameters.filter((each) => each.in === 'query').map((each) => [each.name, convert(each.schema)]),
      ),
      body: jsonSchema(operation.requestBody?.content),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          jsonSchema(resolve(response).content) ?? null,
        ]),
      ),
    });
  }
}
const missing = OPERATIONS.filter((id) => !operations.some((operation) => operation.id === id));
if (missing.length > 0) throw new Error(`GitHub's description has no ${missing.join(', ')}.`);

const target = fileURLToPath(new URL('../__tests__/action/openapi.json', import.meta.url));
const subset = {
  source: `@octokit/openapi ${version}, api.github.com`,
  operations: operations.sort((a, b) => (a.id < b.id ? -1 : 1)),
  definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(target, `${JSON.stringify(subset, null, 2)}\n`);
spawnSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' });
