import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommandLine } from '../src/settings/command-line.ts';
import { BUILT_APPS } from './built/built-apps.ts';
import { FIXTURES, NO_BUNDLE, ROOT } from './built-command.ts';
import { expectCalls, expectWorkflow, scriptsIn, type Workflow } from './pipelines.ts';

const EXAMPLES = path.join(ROOT, 'examples');
const read = (file: string) => readFileSync(path.join(EXAMPLES, file), 'utf8');
const HOME = 'https://github.com/clinical-records-check/clinical-records-check';

const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => statSync(path.join(EXAMPLES, file)).isFile())
  .sort();

test('the index names every example, and nothing else', () => {
  const linked = [...read('README.md').matchAll(/\]\(([\w./-]+)\)/g)].map(([, file = '']) => file);
  const own = linked.filter((file) => !file.startsWith('../'));
  expect(own.toSorted()).toEqual(files.filter((file) => file !== 'README.md'));
});

test.each(files.filter((file) => file.startsWith('github/')))(
  '%s is a workflow that gives no more than it must',
  (file) => {
    expectWorkflow(read(file), parse(read(file)) as Workflow);
  },
);

/** A text that is not empty; a list of them. */
const TEXT = { type: 'string', minLength: 1 };
const TEXTS = { type: 'array', items: TEXT, minItems: 1 };
const only = (properties: Readonly<Record<string, object>>, ...required: string[]) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});

/** Of each service the keys of what our example uses, by its own reference. */
const SHAPES: Readonly<Record<string, object>> = {
  // https://docs.gitlab.com/ci/yaml/
  'gitlab/.gitlab-ci.yml': only(
    {
      'clinical-records': only(
        {
          ...{ image: TEXT, before_script: TEXTS, script: TEXTS },
          rules: { type: 'array', items: only({ if: TEXT }, 'if') },
          artifacts: only({
            ...{ when: { enum: ['on_success', 'on_failure', 'always'] }, paths: TEXTS },
            expose_as: { type: 'string', pattern: '^[\\w -]{1,100}$' },
            reports: only({ codequality: TEXT, junit: TEXT }),
          }),
        },
        'script',
      ),
    },
    'clinical-records',
  ),
  // https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
  'bitbucket/bitbucket-pipelines.yml': only(
    {
      image: TEXT,
      pipelines: only({
        'pull-requests': only({
          '**': {
            type: 'array',
            items: only({ step: only({ name: TEXT, script: TEXTS, artifacts: TEXTS }, 'script') }, 'step'),
          },
        }),
      }),
    },
    'pipelines',
  ),
  // https://github.com/bitrise-io/bitrise/blob/master/_docs/bitrise-yml-format-spec.md
  'bitrise/bitrise.yml': only(
    {
      format_version: { type: 'string', pattern: '^\\d+$' },
      default_step_lib_source: TEXT,
      workflows: {
        type: 'object',
        additionalProperties: only({
          steps: {
            type: 'array',
            items: {
              type: 'object',
              minProperties: 1,
              maxProperties: 1,
              patternProperties: {
                '^[a-z-]+@\\d+$': only({
                  ...{ title: TEXT, is_always_run: { type: 'boolean' } },
                  inputs: { type: 'array', items: { type: 'object', minProperties: 1, maxProperties: 1 } },
                }),
              },
              additionalProperties: false,
            },
          },
        }),
      },
    },
    'format_version',
    'workflows',
  ),
  // https://pre-commit.com/#adding-pre-commit-plugins-to-your-project
  'pre-commit/.pre-commit-config.yaml': only(
    {
      repos: {
        type: 'array',
        items: only(
          {
            ...{ repo: { const: HOME }, rev: { type: 'string', pattern: '^v\\d+\\.\\d+\\.\\d+$' } },
            hooks: { type: 'array', items: only({ id: TEXT, args: TEXTS }, 'id') },
          },
          'repo',
          'rev',
          'hooks',
        ),
      },
    },
    'repos',
  ),
};

test.each(Object.entries(SHAPES))('%s has the keys that its service knows', (file, shape) => {
  const ajv = new Ajv({ allErrors: true });
  expect(ajv.validate(shape, parse(read(file))), ajv.errorsText()).toBe(true);
});

test('every YAML file is held to a shape', () => {
  const held = files.filter((file) => /\.ya?ml$/.test(file) && !file.startsWith('github/'));
  expect(held).toEqual(Object.keys(SHAPES).sort());
});

/** Blocks of a declarative pipeline, and what may stand in each: https://www.jenkins.io/doc/book/pipeline/syntax/ */
const JENKINS: Readonly<Record<string, readonly string[]>> = {
  '': ['pipeline'],
  pipeline: ['agent', 'environment', 'stages', 'post', 'options'],
  agent: ['docker'],
  docker: ['image'],
  environment: ['CHECK'],
  stages: ['stage'],
  stage: ['steps', 'post', 'agent'],
  steps: ['sh'],
  post: ['always'],
  always: ['junit'],
};

test('the Jenkinsfile is a declarative pipeline', () => {
  const open = [''];
  // a statement a line or a block; texts are taken out, as braces stand in them too
  const code = read('jenkins/Jenkinsfile')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/'[^'\n]*'|"[^"\n]*"/g, '_');
  for (const [token, block, statement] of code.matchAll(/(\w+)(?:\([^)]*\))? *\{|\}|(\w+)[^\n{}]*/g)) {
    if (token === '}') open.pop();
    else expect(JENKINS[open.at(-1) ?? '?'], `${token} in ${open.at(-1)}`).toContain(block ?? statement);
    if (block !== undefined) open.push(block);
  }
  expect(open).toEqual(['']);
});

const jenkinsScript = () => [...read('jenkins/Jenkinsfile').matchAll(/^ +sh '(.*)'$/gm)].map(([, line = '']) => line);
const bitriseScript = () => {
  const { workflows } = parse(read('bitrise/bitrise.yml')) as {
    workflows: Record<string, { steps: Record<string, { inputs?: { content?: string }[] }>[] }>;
  };
  const steps = Object.values(workflows).flatMap(({ steps }) => steps.flatMap((step) => Object.values(step)));
  return steps.flatMap(({ inputs = [] }) => inputs.flatMap(({ content }) => content ?? [])).join('\n');
};
const lines = (file: string) => {
  const value = parse(read(file)) as { 'clinical-records'?: { before_script: string[] } };
  return [...(value['clinical-records']?.before_script ?? []), ...scriptsIn(value).flat()];
};

/** What each runs, as a script of its shell. */
const SCRIPTS: Readonly<Record<string, { readonly shell: 'sh' | 'bash'; readonly text: () => string }>> = {
  gitlab: { shell: 'bash', text: () => ['set -eo pipefail', ...lines('gitlab/.gitlab-ci.yml')].join('\n') },
  bitbucket: { shell: 'bash', text: () => ['set -e', ...lines('bitbucket/bitbucket-pipelines.yml')].join('\n') },
  jenkins: {
    shell: 'sh',
    text: () => ['set -e', 'CHECK="$WORKSPACE_TMP/clinical-records-check"', ...jenkinsScript()].join('\n'),
  },
  bitrise: { shell: 'bash', text: bitriseScript },
  'build phase': { shell: 'sh', text: () => read('xcode/build-phase.sh') },
  'Xcode Cloud, after the build': {
    shell: 'sh',
    text: () => read('xcode-cloud/ci_scripts/ci_post_xcodebuild.sh'),
  },
  'Xcode Cloud': { shell: 'sh', text: () => read('xcode-cloud/ci_scripts/ci_post_clone.sh') },
};

test.each(Object.entries(SCRIPTS))(
  '%s: a script that its shell takes, with options that we know',
  (_, { shell, text }) => {
    for (const one of new Set([shell, 'bash']))
      expect(spawnSync(one, ['-n'], { input: text(), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expectCalls(
      text()
        .split('\n')
        .filter((line) => /^(?:exec )?node /.test(line)),
    );
  },
);

describe.skipIf(NO_BUNDLE)('run as they stand, on a clone', () => {
  let work = '';
  let apps = 0;

  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'examples-'));
    // The clone of this project: what its address leads to here is the build that is tested.
    const tool = path.join(work, 'origin');
    cpSync(path.join(ROOT, 'dist'), path.join(tool, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'package.json'), path.join(tool, 'package.json'));
    const config = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'x'],
      ['tag', 'v0'],
    ])
      expect(spawnSync('git', [...config, ...args], { cwd: tool }).status).toBe(0);
    writeFileSync(path.join(work, 'gitconfig'), `[url "file://${tool}"]\n\tinsteadOf = ${HOME}\n`);
    const archived = path.join(work, 'App.xcarchive', 'Products', 'Applications', 'App.app');
    for (const [name, bytes] of Object.entries(BUILT_APPS['signed-without-records'] ?? {})) {
      mkdirSync(archived, { recursive: true });
      writeFileSync(path.join(archived, name), bytes);
    }
    mkdirSync(path.join(work, 'bin'));
    // A test asks no web site.
    const node = `#!/bin/sh\nexec '${process.execPath}' "$@" --no-urls\n`;
    writeFileSync(path.join(work, 'bin', 'node'), node, { mode: 0o755 });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** What is written is named, and git explains at length that a tag is no branch. */
  const withoutChatter = (text: string) =>
    text.replaceAll(/^written: .*\n/gm, '').replace(/^Note: switching to [\s\S]*?advice\.detachedHead to false\n+/, '');

  function makeApp(fixture: string): string {
    apps += 1;
    const folder = path.join(work, `${apps}`, 'app');
    cpSync(path.join(FIXTURES, fixture), folder, { recursive: true });
    mkdirSync(path.join(work, `${apps}`, 'tmp'));
    return folder;
  }

  function run(name: string, app: string, more: Readonly<Record<string, string>> = {}) {
    const { shell, text } = SCRIPTS[name] ?? { shell: 'sh', text: () => 'exit 99' };
    const temporary = path.join(app, '..', 'tmp');
    return spawnSync(`/bin/${shell}`, ['-c', text()], {
      cwd: app,
      encoding: 'utf8',
      env: {
        ...{ PATH: `${work}/bin:${process.env.PATH}`, HOME: work, TMPDIR: temporary },
        ...{ GIT_CONFIG_GLOBAL: path.join(work, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' },
        ...{ WORKSPACE_TMP: temporary, BITRISE_TEST_RESULT_DIR: path.join(temporary, 'results') },
        ...{ CI_ARCHIVE_PATH: path.join(work, 'App.xcarchive') },
        ...{ CI_PRIMARY_REPOSITORY_PATH: app, SRCROOT: app, CLINICAL_RECORDS_CHECK: path.join(work, 'origin') },
        ...more,
      },
    });
  }

  test.skipIf(!process.env.CRC_LONG).each(Object.keys(SCRIPTS))('%s: passes what is in order', (name) => {
    const passed = run(name, makeApp('everything-right'));
    expect([passed.status, withoutChatter(passed.stderr)]).toEqual([0, '']);
  });

  test.each(Object.keys(SCRIPTS))('%s: fails for what is not in order, and keeps its reports', (name) => {
    const app = makeApp('clinical-type-shared');
    const failed = run(name, app);
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('clinical-type-shared]');
    const reports: Readonly<Record<string, readonly string[]>> = {
      gitlab: ['gl-code-quality-report.json', 'clinical-records.xml', 'clinical-records.html'],
      bitbucket: ['test-results/clinical-records.xml', 'clinical-records.html'],
      jenkins: ['clinical-records.xml'],
      bitrise: ['../tmp/results/clinical-records/clinical-records.xml'],
    };
    for (const file of reports[name] ?? [])
      expect(readFileSync(path.join(app, file), 'utf8')).toContain('clinical-type-shared');
    if (name === 'gitlab')
      expect(JSON.parse(readFileSync(path.join(app, 'gl-code-quality-report.json'), 'utf8')).length).toBeGreaterThan(0);
  });

  test('the build phase shows findings at their lines, and says what it lacks', () => {
    const app = makeApp('clinical-type-shared');
    expect(run('build phase', app).stdout).toMatch(new RegExp(`^${app}/\\S+:\\d+:\\d+: error: `, 'm'));
    const sandboxed = run('build phase', app, { ENABLE_USER_SCRIPT_SANDBOXING: 'YES', TARGET_NAME: 'Carebook' });
    expect([sandboxed.status, sandboxed.stdout]).toEqual([
      1,
      expect.stringMatching(/^error: .*set ENABLE_USER_SCRIPT_SANDBOXING = NO for the target Carebook/),
    ]);
    const without = run('build phase', app, { CLINICAL_RECORDS_CHECK: path.join(work, 'nowhere') });
    expect([without.status, without.stdout]).toEqual([0, expect.stringMatching(/^warning: .*no clone of it at .*\n$/)]);
    const tools = path.join(work, 'no-node');
    mkdirSync(tools);
    const bare = run('build phase', app, { PATH: tools });
    if (!existsSync('/usr/local/bin/node') && !existsSync('/opt/homebrew/bin/node'))
      expect([bare.status, bare.stdout]).toEqual([0, expect.stringMatching(/^warning: .*Node 20\.19 or later/)]);
  });

  test('Xcode Cloud gets Node from Homebrew where there is none', () => {
    const bin = path.join(work, 'cloud');
    mkdirSync(bin);
    // Everything that the script needs, and no node until brew was asked for it.
    const brew = `#!/bin/sh\necho "$*" > '${work}/brew'\n/bin/cp '${work}/bin/node' '${bin}/node'\n`;
    writeFileSync(path.join(bin, 'brew'), brew, { mode: 0o755 });
    for (const tool of ['git', 'mktemp'])
      writeFileSync(path.join(bin, tool), `#!/bin/sh\nexport PATH='${process.env.PATH}'\nexec ${tool} "$@"\n`, {
        mode: 0o755,
      });
    const { status, stdout } = run('Xcode Cloud', makeApp('clinical-type-shared'), { PATH: bin });
    expect([status, readFileSync(path.join(work, 'brew'), 'utf8')]).toEqual([1, 'install --quiet node\n']);
    expect(stdout).toMatch(/: error: .*\[clinical-type-shared\]$/m);
  });

  test('Xcode Cloud is left alone where it made no archive, and told what one ships where it did', () => {
    const app = makeApp('everything-right');
    const none = run('Xcode Cloud, after the build', app, { CI_ARCHIVE_PATH: '' });
    expect([none.status, none.stdout, none.stderr]).toEqual([0, '', '']);
    const archive = path.join(work, 'Lacking.xcarchive');
    const inner = path.join(archive, 'Products', 'Applications', 'App.app');
    mkdirSync(inner, { recursive: true });
    for (const [name, bytes] of Object.entries(BUILT_APPS['texts-missing'] ?? {}))
      writeFileSync(path.join(inner, name), bytes);
    const lacking = run('Xcode Cloud, after the build', app, { CI_ARCHIVE_PATH: archive });
    expect(lacking.status).toBe(1);
    expect(lacking.stdout).toMatch(/ error: .*\[clinical-usage-description-missing\]$/m);
  });

  test('the lane that releases checks the .ipa that was built, between building and uploading', () => {
    const code = read('fastlane/built-app/Fastfile').replaceAll(/#.*$/gm, '');
    const said = [...code.matchAll(/^ +(\w+)/gm)].map(([, word]) => word);
    expect(said).toEqual(['build_app', 'sh', 'sh', 'upload_to_app_store']);
    const [list = ''] = [...code.matchAll(/^ +sh\("node", ([^)]*)\)/gm)].map(([, found]) => found ?? '');
    const words = list.replace('lane_context[SharedValues::IPA_OUTPUT_PATH]', '"../build/App.ipa"');
    expect(words).not.toBe(list);
    const [, ...call] = JSON.parse(`[${words}]`) as string[];
    expect(parseCommandLine(call).values.texts('artifact')).toEqual(['../build/App.ipa']);
    expect(code.match(/\bdo\b/g)?.length).toBe(code.match(/^end$/gm)?.length);
  });

  test('the lane of fastlane calls us with words that we know, from its folder', () => {
    const calls = [...read('fastlane/Fastfile').matchAll(/^ +sh\(([^)]*)\)/gm)].map(([, list = '']) =>
      JSON.parse(`[${list}]`),
    );
    expect(calls.map(([program]) => program)).toEqual(['git', 'node']);
    const app = makeApp('clinical-type-shared');
    mkdirSync(path.join(app, 'fastlane'), { recursive: true });
    const environment = {
      ...{ PATH: `${work}/bin:${process.env.PATH}`, HOME: work },
      GIT_CONFIG_GLOBAL: path.join(work, 'gitconfig'),
    };
    const ended = calls.map(([program, ...args]) =>
      spawnSync(program, args, { cwd: path.join(app, 'fastlane'), encoding: 'utf8', env: environment }),
    );
    expect(ended.map(({ status }) => status)).toEqual([0, 1]);
    expect(ended[1]?.stdout).toContain('clinical-type-shared]');
    // Ruby's blocks: each `do` has its `end`.
    const code = read('fastlane/Fastfile').replaceAll(/#.*$/gm, '');
    expect(code.match(/\bdo\b/g)?.length).toBe(code.match(/^end$/gm)?.length);
  });

  test('Danger says what the JSON report holds, at its lines', () => {
    const app = makeApp('before-app-review');
    const json = spawnSync(path.join(work, 'bin', 'node'), [path.join(ROOT, 'dist/cli/index.js'), '--format', 'json'], {
      cwd: app,
      encoding: 'utf8',
    }).stdout;
    const said: [string, string, string?, number?][] = [];
    const danger = (word: string) => (text: string, file?: string, line?: number) =>
      void said.push([word, text, file, line]);
    const play = (report: string) => {
      said.length = 0;
      runInNewContext(read('danger/dangerfile.js'), {
        ...{ fail: danger('fail'), warn: danger('warn'), message: danger('message') },
        require: (name: string) => (name === 'node:fs' ? { readFileSync: () => report } : undefined),
      });
      return said;
    };
    const { findings } = JSON.parse(json);
    const words = { error: 'fail', warning: 'warn', notice: 'message' } as Record<string, string>;
    expect(play(json).map(([word, , file, line]) => [word, file, line])).toEqual(
      findings.map((one: { severity: string; at: { file: string; line: number } }) => [
        ...[words[one.severity], one.at.file, one.at.line],
      ]),
    );
    expect(said.length).toBeGreaterThan(2);
    const [first] = findings;
    const aside = { ...first, silenced: { by: 'ignore', reason: 'x' } };
    expect(play(JSON.stringify({ verdict: 'passed', findings: [aside] }))).toEqual([]);
    expect(play(JSON.stringify({ verdict: 'incomplete', findings: [] }))).toMatchObject([
      ['fail', expect.stringContaining('could not read everything'), undefined, undefined],
    ]);
  });
});
