import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOUSE_RULES } from '../src/catalogue/house-rules.ts';
import { parseCommandLine } from '../src/settings/command-line.ts';
import { FORMATS, OPTIONS } from '../src/settings/options.ts';
import { readConfiguration } from '../src/settings/read-configuration.ts';
import { parseSweep, sweepHelp } from '../src/sweep/options.ts';
import { readScope } from '../src/sweep/scope.ts';
import { callsIn, expectCalls, expectWorkflow, scriptsIn, type Workflow } from './pipelines.ts';

/** In a checkout without dist/ there is nothing to run; CI has it. */
const NO_BUNDLE = !existsSync(path.join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')) && !process.env.CI;

const ROOT = path.join(import.meta.dirname, '..');

/** Every page for people, from the root; pages of rules have tests of their own for what stands in their fences. */
const pages = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.split(path.sep).join('/')}`),
].sort();

interface Fence {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

function fencesOf(page: string): Fence[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/^([ ]*)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', body = '']) => ({
      page,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

const fences = pages.filter((page) => !/^docs\/(rules|decisions)\//.test(page)).flatMap(fencesOf);
const named = (language: RegExp) =>
  fences
    .filter((fence) => language.test(fence.language))
    .map((fence, index) => [`${fence.page} ${index}`, fence] as const);

test('every fence says what it is', () => {
  for (const { page, language, text } of fences) {
    if (language !== '') expect(language, page).toMatch(/^(yaml|sh|console|xml|swift|json)$/);
    else expect(text, page).toMatch(/^(npm|node|npx|files|clinical-records-check|\s)/);
  }
});

describe('YAML', () => {
  test.each(named(/yaml/))('%s', (_, { text }) => {
    const value = parse(text) as Record<string, unknown>;
    const [, file] = /^# (\S+)\n/.exec(text) ?? [];
    if (file === '.gitlab-ci.yml' || file === 'bitbucket-pipelines.yml') {
      for (const script of scriptsIn(value)) expectCalls(script);
    } else if (file === '.pre-commit-config.yaml') {
      const [{ hooks }] = value.repos as [{ hooks: { id: string; args?: string[] }[] }];
      for (const { id, args = [] } of hooks) {
        expect(readHooks().map((hook) => hook.id)).toContain(id);
        expect(() => parseCommandLine(args)).not.toThrow();
      }
    } else if (file === 'scope.yml') {
      readScope(Buffer.from(text), file);
    } else if (callsOrganisation(value)) {
      expectOrganisationCall(value);
    } else if ('jobs' in value) expectWorkflow(text, value as unknown as Workflow);
    else readConfiguration(Buffer.from(text), '.clinical-records.yml');
  });
});

interface OrganisationCall {
  readonly permissions: object;
  readonly jobs: {
    readonly sweep: {
      readonly permissions: object;
      readonly with: Readonly<Record<string, unknown>>;
      readonly secrets: Readonly<Record<string, unknown>>;
    };
  };
}

function callsOrganisation(value: unknown): value is OrganisationCall {
  return JSON.stringify(value).includes('/.github/workflows/organisation.yml@');
}

/** A workflow that calls ours gives it what it takes, and permits what its jobs ask for. */
function expectOrganisationCall({ permissions, jobs }: OrganisationCall): void {
  const ours = parse(readFileSync(path.join(ROOT, '.github', 'workflows', 'organisation.yml'), 'utf8')) as {
    readonly on: { readonly workflow_call: { readonly inputs: object; readonly secrets: object } };
  };
  const { inputs, secrets } = ours.on.workflow_call;
  expect(permissions).toEqual({});
  expect(jobs.sweep.permissions).toEqual({ contents: 'read', issues: 'write' });
  for (const name of Object.keys(jobs.sweep.with)) expect(Object.keys(inputs)).toContain(name);
  for (const name of Object.keys(jobs.sweep.secrets)) expect(Object.keys(secrets)).toContain(name);
}

/** The scripts of one file's snippets, the first whole and the later ones for what they change. */
const pipelines = named(/yaml/).flatMap(([, { text }], index) => {
  const [, file = ''] = /^# (\S+)\n/.exec(text) ?? [];
  const isPipeline = file === '.gitlab-ci.yml' || file === 'bitbucket-pipelines.yml';
  const scripts = isPipeline ? scriptsIn(parse(text)) : [];
  return scripts.map((script) => [`${file} ${index}`, script] as const);
});

describe.skipIf(NO_BUNDLE)('pipelines run as they stand', () => {
  test.each(pipelines)('%s', (_, script) => {
    const work = mkdtempSync(path.join(tmpdir(), 'pipeline-'));
    try {
      const app = path.join(work, 'app');
      const shell = (line: string) =>
        spawnSync('bash', ['-euc', line], {
          cwd: app,
          encoding: 'utf8',
          env: {
            ...{ PATH: process.env.PATH, HOME: work, GIT_CONFIG_GLOBAL: '/dev/null' },
            ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
            ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
            CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
          },
        });
      cpSync(path.join(ROOT, 'fixtures', 'everything-right'), app, { recursive: true });
      const setUp = shell('git init -q -b main && git add -A && git commit -qm base && git clone -q --bare . ../o.git');
      expect(setUp).toMatchObject({ status: 0, stderr: '' });
      shell('git remote add origin "file://$PWD/../o.git"');
      rmSync(path.join(app, 'Carebook', 'Carebook.entitlements'));
      // The clone of this project stands where the first line would put it; a test requests no URL.
      symlinkSync(ROOT, path.join(work, 'clinical-records-check'));
      const ours = script
        .filter((line) => !line.startsWith('git clone'))
        .map((line) => (line.startsWith('node ') ? line.replace(/( \|\| true)?$/, ' --no-urls$1') : line));
      const ended = ours.map((line) => ({ line, ...shell(line) }));
      for (const { line, status, stderr } of ended.slice(0, -1)) {
        const [, written] = / --output (\S+)/.exec(line) ?? [];
        expect([line, stderr, status]).toEqual([line, written ? `written: ${written}\n` : '', 0]);
      }
      expect(ended.at(-1)).toMatchObject({ status: 1, stderr: '' });
      if (ours.length > 2)
        for (const form of ['html', 'sarif']) {
          expect(readFileSync(path.join(app, `clinical-records.${form}`), 'utf8')).toContain('Carebook');
        }
      if (ours.some((line) => line.includes('--base'))) expect(ended.at(-1)?.stdout).toContain('This change ');
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});

describe('commands', () => {
  test.each(named(/^(sh|console)?$/))('%s', (_, { text }) => {
    const lines = text.split('\n').map((line) => line.replace(/\s+#.*$/, ''));
    const read = (call: readonly string[]) =>
      call[0] === 'sweep' ? parseSweep(call.slice(1)) : parseCommandLine(call);
    for (const call of callsIn(lines)) expect(() => read(call), call.join(' ')).not.toThrow();
  });

  test('in sentences: every option and input that is named is one', () => {
    const ofSweep = [...sweepHelp().matchAll(/^ +(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
    const flags = [...OPTIONS.filter((option) => 'flag' in option).map(({ name }) => `--${name}`), ...ofSweep];
    for (const page of pages.filter((one) => !/^docs\/(rules|decisions)\/|^CHANGELOG/.test(one))) {
      const prose = readFileSync(path.join(ROOT, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
      for (const [, flag = ''] of prose.matchAll(/`(?:clinical-records-check )?(--[a-z-]+)/g))
        expect(flags, page).toContain(flag);
    }
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly files: string;
}

function readHooks(): Hook[] {
  return parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
}

describe('the hook of pre-commit', () => {
  const [hook] = readHooks();

  // https://pre-commit.com/#new-hooks
  test('is of the form that pre-commit takes', () => {
    const text = { type: 'string', minLength: 1 };
    const flag = { type: 'boolean' };
    const list = { type: 'array', items: text };
    const form = {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'name', 'entry', 'language'],
        additionalProperties: false,
        properties: {
          ...{ id: text, name: text, entry: text, description: text, files: text, exclude: text },
          language: { enum: ['node', 'script', 'unsupported_script'] },
          ...{ args: list, types: list, types_or: list, exclude_types: list, stages: list },
          ...{ always_run: flag, fail_fast: flag, verbose: flag, pass_filenames: flag, require_serial: flag },
          ...{ language_version: text, minimum_pre_commit_version: text },
        },
      },
    };
    const ajv = new Ajv({ allErrors: true });
    expect(ajv.validate(form, readHooks()), ajv.errorsText()).toBe(true);
  });

  test.skipIf(NO_BUNDLE)('is a program that runs from a bare clone, in the repository that is committed to', () => {
    const run = (fixture: string) =>
      spawnSync(path.join(ROOT, hook?.entry ?? ''), hook?.args ?? [], {
        cwd: path.join(ROOT, 'fixtures', fixture),
        encoding: 'utf8',
      });
    expect(run('everything-right')).toMatchObject({ status: 0, stderr: '' });
    expect(run('clinical-type-shared')).toMatchObject({ status: 1, stderr: '' });
  });

  test('runs the command of the package, with options that it knows', () => {
    const { bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(hook?.entry).toBe(bin[hook?.id ?? '']);
    expect(() => parseCommandLine(hook?.args ?? [])).not.toThrow();
  });

  test('runs for what can change the verdict, and for nothing else', () => {
    const pattern = new RegExp(hook?.files.replace('(?x)', '').replaceAll(/\s/g, '') ?? '');
    const all = [
      'App/Store.swift',
      'App/Info.plist',
      'App.xcodeproj/project.pbxproj',
      'project.yml',
      'apps/a/app.json',
      '.clinical-records.yml',
      'fastlane/metadata/en-US/privacy_url.txt',
      'fastlane/Deliverfile',
      'App/BUILD.bazel',
      'yarn.lock',
      'ios/Podfile.lock',
    ];
    for (const file of all) expect(file).toMatch(pattern);
    for (const file of ['README.md', 'App/picture.png', 'fastlane/Fastfile.md', 'notes/app.json.txt'])
      expect(file).not.toMatch(pattern);
  });
});

test('every form that the command prints is in the table', () => {
  const page = readFileSync(path.join(ROOT, 'docs', 'how-it-decides.md'), 'utf8');
  for (const form of FORMATS) expect(page).toContain(`| \`${form}\` |`);
});

/** The anchor that GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

describe('links', () => {
  test.each(pages)('%s', (page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8').replaceAll(/^[ ]*```[\s\S]*?^[ ]*```$/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?|mailto):/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      expect(existsSync(path.join(ROOT, linked)), `${page} links to ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const headings = [...readFileSync(path.join(ROOT, linked), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
        ([, heading = '']) => anchorOf(heading),
      );
      expect(headings, `${page} links to ${target}`).toContain(anchor);
    }
  });

  test('the index of the documentation leads to every page', () => {
    const index = readFileSync(path.join(ROOT, 'docs', 'README.md'), 'utf8');
    for (const page of readdirSync(path.join(ROOT, 'docs')).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    ))
      expect(index).toContain(`](${page})`);
  });

  test('findings lead to pages that are there', () => {
    for (const { source } of HOUSE_RULES) {
      const [, file = ''] = /\/blob\/v[\d.]+\/(.+)$/.exec(source.url) ?? [];
      expect(existsSync(path.join(ROOT, file)), source.url).toBe(true);
    }
  });
});

describe('SECURITY.md', () => {
  const text = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');
  const inAttacks = (name: string) => (name.includes('/') ? name : `__tests__/attacks/${name}`);
  const tests = [...text.matchAll(/`([\w./-]*\.test\.ts)`/g)].map(([, name = '']) => inAttacks(name));

  test.each([...new Set(tests)])('the test that it names is there: %s', (name) => {
    expect(existsSync(path.join(ROOT, name))).toBe(true);
  });

  test('promises nothing without what holds it', () => {
    const promises = text
      .slice(text.indexOf('## What it can touch'), text.indexOf('## Reporting'))
      .split(/\n(?=\|)|\n\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !/^#|^\|[-|]+\|$|held by \|$/.test(part));
    expect(promises.length).toBeGreaterThan(20);
    const holds = /`(?:__tests__\/[\w./-]+|[\w.-]+\.test\.ts|scripts\/[\w.-]+|\.ci\/run)`/;
    expect(promises.filter((one) => !holds.test(one))).toEqual([]);
    const named = [...text.matchAll(/`((?:__tests__|scripts|\.ci)\/[\w./-]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  test('names every test of whole attacks', () => {
    const attacks = readdirSync(path.join(ROOT, '__tests__/attacks')).filter((file) => file.endsWith('.long.test.ts'));
    expect(attacks.filter((file) => !tests.includes(`__tests__/attacks/${file}`))).toEqual([]);
  });
});
