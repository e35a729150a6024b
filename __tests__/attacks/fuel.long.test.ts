/**
 * Small files that grow while they are read, and repositories of many files that each are in order: every run ends within
 * seconds, with a verdict, and says at which place it stopped.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOrderly, type Files, makeRepository, NO_COMMAND, type Outcome, runCommand } from './attack.ts';

const LIMITS = { seconds: 20, memory: 1000 };
const APP = 'everything-right';

interface Told {
  readonly verdict: string;
  readonly skipped: readonly {
    readonly reason: string;
    readonly at: { readonly file: string; readonly line: number };
  }[];
}

async function check(root: string): Promise<Told & { readonly outcome: Outcome }> {
  const outcome = await runCommand(root, ['--format', 'json']);
  expectOrderly(outcome, LIMITS);
  return { ...(JSON.parse(outcome.stdout) as Told), outcome };
}

const expo = (...lines: readonly string[]): Files => ({
  'package.json': '{"dependencies":{"expo":"1"}}',
  'app.config.ts': `${lines.join('\n')}\n`,
});
const times = (count: number, line: string): string => new Array(count).fill(line).join('\n');
/** Apps of Tuist that compile one source, which asks for every type and prints of records. */
const manyTargets = (targets: number, lines: number): Files => {
  const app = (index: number) =>
    `.target(name: "x${index}", destinations: .iOS, product: .app, bundleId: "x", sources: ["S/**"])`;
  const asked = CLINICAL_TYPES.map((type) => `HKObjectType.clinicalType(forIdentifier: .${type})!`).join(', ');
  return {
    'Project.swift': `import ProjectDescription\nlet project = Project(name: "App", targets: [${range(targets).map(app)}])\n`,
    'S/main.swift': `import HealthKit
final class Store {
  func ask(_ store: HKHealthStore) {
    store.requestAuthorization(toShare: [${asked}], read: [${asked}]) { _, _ in }
  }
  func show(_ r: HKClinicalRecord) {
${times(lines, '    print(r.displayName)')}
  }
}
`,
  };
};
const CLINICAL_TYPES = [
  'allergyRecord',
  'conditionRecord',
  'immunizationRecord',
  'labResultRecord',
  'medicationRecord',
];
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe.skipIf(NO_COMMAND)('what grows while it is read', () => {
  test('a list doubled 20 times and sliced in loops', { timeout: 110_000 }, async () => {
    const loops = 'for (const x of a) for (const y of a) a.slice();';
    const files = expo('let a = [1];', times(20, 'a = [a, a].flat();'), loops, 'a.length;', 'export default { a };');
    // short enough to be a list, long enough for a loop in a loop
    const short = expo('let a = [1];', times(14, 'a = [a, a].flat();'), loops, 'export default { a };');
    expect(await check(makeRepository(files))).toMatchObject({ verdict: 'not-applicable' });
    const told = await check(makeRepository(short));
    expect(told.verdict).toBe('incomplete');
    expect(told.skipped[0]?.reason).toContain('valuating it takes too long');
    expect(told.skipped[0]?.at).toMatchObject({ file: 'app.config.ts', line: 16 });
  });

  test.each([
    [
      'a list doubled 30 times',
      ['let a = [1];', times(30, 'a = [a, a].flat();'), 'export default { ios: { infoPlist: { a } } };'],
    ],
    ['lists spread into one another', ['let a = [1];', times(30, 'a = [...a, ...a];'), 'export default { a };']],
    ['lists joined', ['let a = [1];', times(30, 'a = a.concat(a, a);'), 'export default { a };']],
    ['lists mapped to lists', ['let a = [1];', times(30, 'a = a.flatMap(() => a);'), 'export default { a };']],
    [
      'texts joined by themselves',
      [
        `let s = '${'x'.repeat(20_000)}';`,
        times(4, `s = [${'s,'.repeat(500)}].join(s);`),
        'export default { name: s };',
      ],
    ],
    ['texts in templates', ["let s = 'xx';", times(60, 's = `${s}${s}`;'), 'export default { name: s };']],
    ['texts replaced', ["let s = 'xx';", times(60, "s = s.replaceAll('x', s);"), 'export default { name: s };']],
    [
      'texts split and joined',
      ["let s = 'x,x';", times(60, "s = s.split(',').join(s);"), 'export default { name: s };'],
    ],
    [
      'objects spread',
      ['let a = { x: 1 };', times(40, "a = { ...a, [Object.keys(a).join('')]: a };"), 'export default { a };'],
    ],
    ['functions that call themselves', ['const f = (n) => [f(n), f(n)];', 'export default { a: f([1]) };']],
    [
      'items added in front',
      [`const a = [${'1,'.repeat(30_000)}];`, times(200, 'a.unshift(...a);'), 'export default { a };'],
    ],
    [
      'a hundred thousand declarations',
      [
        `const ${range(60_000)
          .map((index) => `a${index.toString(36)}=1`)
          .join(',')};`,
        'export default {};',
      ],
    ],
  ])('%s', { timeout: 110_000 }, async (_, lines) => {
    const { verdict } = await check(makeRepository(expo(...lines)));
    expect(['not-applicable', 'incomplete']).toContain(verdict);
  });

  test('what is too heavy is unknown there, and the rest of the configuration counts', async () => {
    const files = expo(
      'let a = [1];',
      times(30, 'a = [a, a].flat();'),
      "export default { name: 'A', ios: { entitlements: { 'com.apple.developer.healthkit.access': a }, infoPlist: { NSHealthClinicalHealthRecordsShareUsageDescription: '' } } };",
    );
    const { outcome } = await check(makeRepository(files));
    expect(outcome.stdout).toContain('The list is too long to be read');
    expect(outcome.stdout).toContain('usage-description-empty');
  });

  test('400 apps with a configuration that never ends', { timeout: 110_000 }, async () => {
    const endless = expo(
      'let n = [1];',
      times(12, 'n = [n, n].flat();'),
      'for (const x of n) for (const y of n) n.includes(2);',
      'export default { n };',
    );
    const files = range(400).flatMap((index) =>
      Object.entries(endless).map(([name, text]) => [`a${index}/${name}`, text]),
    );
    expect(await check(makeRepository(Object.fromEntries(files)))).toMatchObject({ verdict: 'incomplete' });
  });
});

describe.skipIf(NO_COMMAND)('what is much in all', () => {
  test('400 specifications of 500 targets', { timeout: 110_000 }, async () => {
    const targets = range(500).map((index) => `  T${index}: {type: application, platform: iOS}`);
    const spec = `name: A\ntargets:\n${targets.join('\n')}\n`;
    const root = makeRepository(Object.fromEntries(range(400).map((index) => [`p${index}/project.yml`, spec])));
    const { verdict, skipped } = await check(root);
    expect(verdict).toBe('incomplete');
    expect(skipped.map(({ reason }) => reason).join('\n')).toMatch(
      /Of the 500 targets in `p\d+\/project.yml` 0 are checked/,
    );
  });

  test('8 app.json of 21 MB', { timeout: 110_000 }, async () => {
    const heavy = `{"expo":{"name":"A","x":[${'{"n":"v","l":[1,2]},'.repeat(1_050_000)}1]}}`;
    const files = range(8).flatMap((index) => [
      [`a${index}/package.json`, '{"dependencies":{"expo":"1"}}'],
      [`a${index}/app.json`, heavy],
    ]);
    const { verdict, skipped } = await check(makeRepository(Object.fromEntries(files)));
    expect(verdict).toBe('incomplete');
    expect(skipped).toContainEqual(
      expect.objectContaining({
        at: { file: 'a0/app.json', line: 1, column: 1 },
        reason: expect.stringContaining('is not read'),
      }),
    );
  });

  test('6 catalogues of texts of 18 MB', { timeout: 110_000 }, async () => {
    const text = (value: string) => `{"stringUnit":{"state":"translated","value":"${value}"}}`;
    const keys = range(120_000).map(
      (index) => `"K${index}":{"localizations":{"en":${text('a b c')},"de":${text('d e f')}}}`,
    );
    const heavy = `{"sourceLanguage":"en","version":"1.0","strings":{${keys.join(',')}}}`;
    const root = makeRepository(
      Object.fromEntries(range(6).map((n) => [`Carebook/A${n}/InfoPlist.xcstrings`, heavy])),
      APP,
    );
    const { verdict, skipped } = await check(root);
    expect(verdict).toBe('incomplete');
    expect(skipped[0]?.at.file).toBe('Carebook/A0/InfoPlist.xcstrings');
  });

  test('130,000 small sources', { timeout: 300_000 }, async () => {
    const root = makeRepository({}, APP);
    for (const folder of range(130)) {
      mkdirSync(path.join(root, 'Carebook', `m${folder}`));
      for (const file of range(1000))
        writeFileSync(path.join(root, 'Carebook', `m${folder}`, `F${file}.swift`), 'let a = 1\n');
    }
    expect(await check(root)).toMatchObject({ verdict: 'passed' });
    // faster than what Node does, which takes minutes on a busy machine
    execFileSync('rm', ['-rf', root]);
  });

  // 90 KB that were 173 MB of JSON: each of the targets has a finding for each of the lines
  test.each(['json', 'sarif', 'html'])(
    'a thousand targets of one source with fifty lines that log, as %s',
    { timeout: 110_000 },
    async (format) => {
      const outcome = await runCommand(makeRepository(manyTargets(1000, 50)), ['--format', format]);
      expectOrderly({ ...outcome, stdout: `{${outcome.stdout}` }, LIMITS);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.stdout.length).toBeLessThan(30_000_000);
      expect(outcome.stdout).toMatch(/Not judged: .* more\. Check parts of the repository/);
    },
  );

  test('an alias of a megabyte is not printed', async () => {
    for (const format of ['text', 'json', 'sarif', 'markdown', 'github', 'html']) {
      const root = makeRepository({ 'project.yml': `name: A\ntargets: {A: *${'a'.repeat(1_200_000)}}\n` });
      const outcome = await runCommand(root, ['--format', format]);
      expect(outcome.exitCode).toBe(3);
      expect(Math.max(0, ...outcome.stdout.split('\n').map((line) => line.length))).toBeLessThan(12_000);
    }
  });

  test('names and values of a megabyte are cut', async () => {
    const long = 'n'.repeat(1_000_000);
    const plist = `<plist version="1.0"><dict><key>NSHealth${long}Clinical</key><string>$(${long})</string><key>NSHealthClinicalHealthRecordsShareUsageDescription</key><string>$(${long})${long}</string></dict></plist>`;
    const access = `<plist version="1.0"><dict><key>com.apple.developer.healthkit.access</key><array><string>${long}</string></array></dict></plist>`;
    for (const format of ['text', 'json', 'sarif', 'markdown', 'github']) {
      const files = { 'Carebook/Info.plist': plist, 'Carebook/Carebook.entitlements': access };
      const outcome = await runCommand(makeRepository(files, APP), ['--format', format]);
      expect(outcome.exitCode).toBe(1);
      expect(Math.max(0, ...outcome.stdout.split('\n').map((line) => line.length))).toBeLessThan(12_000);
    }
  });
});

describe.skipIf(NO_COMMAND || process.platform === 'win32')('what moves, and what is no file', () => {
  test.each(['Config/Shared.xcconfig', 'Config/Release.xcconfig'])('%s is a pipe', async (file) => {
    const root = makeRepository({}, 'xcconfig-chain');
    rmSync(path.join(root, file));
    execFileSync('mkfifo', [path.join(root, file)]);
    const { skipped } = await check(root);
    expect(JSON.stringify(skipped)).toContain(path.basename(file));
  });

  test('an included specification, a module and a translation that are pipes', async () => {
    const root = makeRepository({
      ...expo("import a from './a';", 'export default { a };'),
      'project.yml': 'name: A\ninclude: [b.yml]\ntargets: {A: {type: application, platform: iOS}}\n',
    });
    for (const name of ['a.ts', 'b.yml']) execFileSync('mkfifo', [path.join(root, name)]);
    const { skipped } = await check(root);
    expect(JSON.stringify(skipped)).toContain('b.yml');
  });

  test('folders that come and go during the run', { timeout: 110_000 }, async () => {
    for (let round = 0; round < 12; round += 1) {
      const root = makeRepository({}, APP);
      const moved = path.join(root, '..', 'moved');
      const from = round % 3 === 0 ? root : path.join(root, round % 3 === 1 ? 'Carebook' : 'Carebook.xcodeproj');
      const outcome = await runCommand(root, ['--format', 'json'], () => {
        setTimeout(() => renameSync(from, moved), 40 + round * 12);
      });
      // 2: the folder was gone before the run began
      expect([0, 1, 2, 3], outcome.stderr).toContain(outcome.exitCode);
    }
  });
});
