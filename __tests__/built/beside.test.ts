/** A built app beside its sources: small repositories, and apps that are packed around linked and signed binaries. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { appReviewNotes } from '../../src/reporters/app-review-notes.ts';
import { html } from '../../src/reporters/html.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { text } from '../../src/reporters/text.ts';
import { visibleWords } from '../../src/reporters/visible-words.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { listOutputs } from '../../src/run/list-outputs.ts';
import { run } from '../../src/run/run.ts';
import { parseCommandLine } from '../../src/settings/command-line.ts';
import type { Report } from '../../src/types.ts';
import { inOrder, throughJson } from '../companion/through-json.ts';
import { makeFolder } from '../folder.ts';
import { ON_GITHUB } from '../reporters/sample-report.ts';
import { info, type Plain } from './app.ts';
import { members, zip } from './archives.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PLAIN = { colour: false, prefix: '' };
const SCHEMA = JSON.parse(readFileSync(path.join(ROOT, 'schema/report.schema.json'), 'utf8'));

const CLINICAL = 'NSHealthClinicalHealthRecordsShareUsageDescription';
const SHARE = 'NSHealthShareUsageDescription';
const UPDATE = 'NSHealthUpdateUsageDescription';
const ACCESS = 'com.apple.developer.healthkit.access';

const binary = (name: string) => readFileSync(path.join(ROOT, 'fixtures-built/mach-o', name));

interface Case {
  readonly fixture?: string;
  /** What is written otherwise into files of the fixture. */
  readonly edit?: Readonly<Record<string, readonly [from: string | RegExp, to: string]>>;
  /** Files on top. */
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly folder?: string;
  /** Entries of the built Info.plist; nothing for one that is not there. */
  readonly info?: Readonly<Record<string, Plain | undefined>>;
  readonly executable?: string | Uint8Array;
  readonly inside?: Readonly<Record<string, string | Uint8Array>>;
  readonly args?: readonly string[];
  readonly isAlone?: boolean;
  /** What the built app is called: nothing, or several names for several of them. */
  readonly shown?: readonly string[];
}

/** The texts that a fixture's Info.plist has, as the build has them where nothing else is said. */
function textsIn(file: string): Record<string, Plain> {
  const found = readFileSync(file, 'utf8').matchAll(/<key>(NSHealth\w+Description)<\/key>\s*<string>([^<]*)</g);
  return Object.fromEntries([...found].map(([, key = '', value = '']) => [key, value]));
}

async function check({
  fixture = 'everything-right',
  edit = {},
  files = {},
  name = 'Carebook',
  folder = name,
  executable = 'signed',
  inside = {},
  args = [],
  isAlone = false,
  shown = ['build/App.ipa'],
  ...given
}: Case): Promise<Report> {
  const root = makeFolder('beside');
  cpSync(path.join(ROOT, 'fixtures', fixture), root, { recursive: true });
  const built: Record<string, Plain | undefined> = {
    CFBundleIdentifier: 'health.carebook.app',
    ...textsIn(path.join(root, folder, 'Info.plist')),
    ...given.info,
  };
  for (const [file, [from, to]] of Object.entries(edit)) {
    const before = readFileSync(path.join(root, file), 'utf8');
    const after = before.replace(from, () => to);
    expect(after).not.toBe(before);
    writeFileSync(path.join(root, file), after);
  }
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(root, file), content);
  const entries = Object.entries(built).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  mkdirSync(path.join(root, 'build'));
  const app = `Payload/${name}.app/`;
  const content = {
    'Info.plist': info(Object.fromEntries(entries), name),
    [name]: typeof executable === 'string' ? binary(executable) : executable,
    ...inside,
  };
  const packed = Object.fromEntries(Object.entries(content).map(([file, bytes]) => [app + file, bytes]));
  writeFileSync(path.join(root, 'build/App.ipa'), zip(members(packed)));
  return run({
    ...{ root, isAlone, values: parseCommandLine(args).values, checkUrls: false, release: false },
    readNamed: (file) => readFileSync(path.join(root, file)),
    artifacts: shown.map((file) => ({ disk: path.join(root, 'build/App.ipa'), shown: file })),
  });
}

const told = ({ findings }: Report) =>
  findings.map(({ rule, severity, at, target, silenced }) =>
    [severity, rule.id, target, at.file, at.line, ...(silenced ? [silenced.by] : [])].join(' '),
  );

const LIST = 'build/App.ipa!Payload/Carebook.app/Info.plist';
const BINARY = 'build/App.ipa!Payload/Carebook.app/Carebook';
const WITHOUT_UPDATE = { 'Carebook/Info.plist': [/\t<key>NSHealthUpdate[\s\S]*?<\/string>\n/, ''] } as const;

test('what the build shares with its sources is found once, and told in one table', async () => {
  const report = await check({});
  expect(told(report)).toEqual([]);
  expect(report.verdict).toBe('passed');
  expect(report.skipped).toEqual([]);
  const printed = JSON.parse(json(report, PLAIN));
  const isValid = new Ajv({ strict: false }).compile(SCHEMA);
  expect([isValid(printed), isValid.errors]).toEqual([true, null]);
  expect(printed.artifacts[0].bundles[0]).toMatchObject({
    target: 'Carebook',
    source: {
      ...{ target: 'Carebook', project: 'Carebook.xcodeproj', configuration: 'Release' },
      matchedBy: 'bundle identifier',
    },
  });
  expect(printed.targets.map(({ name, project }: Record<string, string>) => [name, project])).toEqual([
    ['Carebook', 'Carebook.xcodeproj'],
    ['Carebook', 'build/App.ipa'],
  ]);
  const lines = text(report, PLAIN).split('\n');
  expect(lines.filter((line) => line.includes('app Carebook:'))).toHaveLength(1);
  expect(lines.some((line) => /What the sources say +The built app/.test(line))).toBe(true);
  expect(lines.filter((line) => line.endsWith('the same'))).toHaveLength(5);
});

test('a fault of both is one finding, at the source, with the build among its places', async () => {
  const report = await check({ edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined } });
  expect(told(report)).toEqual(['error update-usage-description-missing Carebook Carebook/Info.plist 4']);
  const [finding] = report.findings;
  expect(finding?.places?.map(({ at, message }) => [at.file, message.split('.')[0]])).toEqual([
    ['Carebook/Info.plist', expect.stringContaining('Carebook uses HealthKit')],
    [LIST, 'And so it is in the built app'],
  ]);
  expect(finding?.fix).toContain('to Carebook/Info.plist');
  // each of the two has failed
  expect(report.targets.map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
});

test('a baseline of the sources accepts the fault of both', async () => {
  const first = await check({ edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined } });
  const [{ fingerprint, rule } = { fingerprint: '', rule: { id: '' } }] = first.findings;
  const baseline = JSON.stringify({ version: 1, findings: [{ fingerprint, rule: rule.id }] });
  const files = { 'baseline.json': baseline };
  const args = ['--baseline', 'baseline.json'];
  const report = await check({ edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined }, files, args });
  expect(report.verdict).toBe('passed');
  expect(report.baseline).toEqual({ accepted: 1, stale: [] });
});

test('what differs may be accepted, and is not left over where no built app is checked', async () => {
  const info = { [SHARE]: 'Carebook reads your weight to show how it changes over the weeks.' };
  const [finding] = (await check({ info })).findings;
  const entry = { fingerprint: finding?.fingerprint, rule: finding?.rule.id };
  const files = { 'baseline.json': JSON.stringify({ version: 1, findings: [entry] }) };
  const args = ['--baseline', 'baseline.json'];
  expect((await check({ info, files, args })).baseline).toEqual({ accepted: 1, stale: [] });
  expect((await check({ files, args })).baseline?.stale).toHaveLength(1);
  expect((await check({ files, args, shown: [] })).baseline).toEqual({ accepted: 0, stale: [] });
});

test('several built apps have a column each, and a fault of all is one finding', async () => {
  const shown = ['build/App.ipa', 'build/Beta.ipa'];
  const report = await check({ edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined }, shown });
  expect(told(report)).toEqual(['error update-usage-description-missing Carebook Carebook/Info.plist 4']);
  expect(report.findings[0]?.places?.map(({ at }) => at.file)).toEqual([
    'Carebook/Info.plist',
    LIST,
    LIST.replace('App.ipa', 'Beta.ipa'),
  ]);
  expect(text(report, PLAIN)).toMatch(/What the sources say +build\/App\.ipa +build\/Beta\.ipa/);
  const differs = await check({ info: { [SHARE]: 'Carebook reads your weight over the weeks.' }, shown });
  expect(told(differs)).toEqual(['error built-app-differs Carebook Carebook/Info.plist 14']);
});

test('what only the build lacks is missing there, beside the line that has it', async () => {
  const report = await check({ info: { [UPDATE]: undefined } });
  expect(told(report)).toEqual([`error update-usage-description-missing Carebook ${LIST} 1`]);
  expect(report.findings[0]?.related?.map(({ at }) => [at.file, at.line])).toEqual([['Carebook/Info.plist', 16]]);
  expect(report.findings[0]?.fix).toMatch(/^Find what takes it away or changes it when the app is built/);
});

test('what only the sources lack ships all the same: it is told, and fails nothing', async () => {
  const report = await check({ edit: WITHOUT_UPDATE, info: { [UPDATE]: 'Carebook writes nothing to Apple Health.' } });
  expect(told(report)).toEqual(['notice update-usage-description-missing Carebook Carebook/Info.plist 4']);
  expect(report.findings[0]?.message).toBe(
    `The sources of Carebook have no ${UPDATE}, but the built app has it: something adds it when the app is built.`,
  );
  expect(report.verdict).toBe('passed');
});

test('two values are told with both, and a fault of the build alone stays its own', async () => {
  const good = await check({ info: { [SHARE]: 'Carebook reads your weight to show how it changes over the weeks.' } });
  expect(told(good)).toEqual(['error built-app-differs Carebook Carebook/Info.plist 14']);
  expect(good.findings[0]?.message).toMatch(
    /is “Carebook reads your weight to .*” in the built app, but “Carebook reads your weight and /,
  );
  expect(good.findings[0]?.related?.[0]?.at.file).toBe(LIST);
  const short = await check({ info: { [SHARE]: 'Steps' } });
  expect(told(short)).toEqual([
    'error built-app-differs Carebook Carebook/Info.plist 14',
    `error usage-description-too-short Carebook ${LIST} 1`,
  ]);
});

test('texts of a language are held against those of the same language, where the sources have it', async () => {
  const fixture = 'clean-translated-texts';
  const german = readFileSync(path.join(ROOT, 'fixtures', fixture, 'Carebook/de.lproj/InfoPlist.strings'), 'utf8');
  const french = `"${SHARE}" = "Carebook montre votre poids et votre pouls pendant le traitement.";`;
  const same = { 'de.lproj/InfoPlist.strings': german, 'fr.lproj/InfoPlist.strings': french };
  expect(told(await check({ fixture, inside: same }))).toEqual([]);
  const inside = { 'de.lproj/InfoPlist.strings': german.replace('Gewicht und Puls', 'Ihr Gewicht') };
  const report = await check({ fixture, inside });
  expect(told(report)).toEqual(['error built-app-differs Carebook Carebook/de.lproj/InfoPlist.strings 2']);
  expect(report.findings[0]?.message).toMatch(/^The de translation of NSHealthShareUsageDescription of Carebook is “/);
  expect(report.findings[0]?.related?.[0]?.at.file).toBe(
    'build/App.ipa!Payload/Carebook.app/de.lproj/InfoPlist.strings',
  );
});

test('white space and the order of a list are no difference', async () => {
  const texts = textsIn(path.join(ROOT, 'fixtures/everything-right/Carebook/Info.plist'));
  const report = await check({ info: { [SHARE]: `${texts[SHARE]}`.replaceAll(' ', '\n ') } });
  expect(told(report)).toEqual([]);
});

const OPEN = {
  'Carebook/Carebook.entitlements': ['<string>health-records</string>', '<string>$(ACCESS)</string>'],
} as const;

test('what the sources leave open, the build answers in its own entry', async () => {
  const report = await check({ edit: OPEN });
  expect(told(report)).toEqual([]);
  expect(report.skipped.map(({ at, reason }) => [at.file, at.line, reason])).toEqual([
    [
      ...['Carebook/Carebook.entitlements', 9],
      '`$(ACCESS)` is set nowhere in the repository: unresolved in the sources; `health-records` in the build',
    ],
  ]);
  expect(text(report, PLAIN)).toContain(
    'Answered for Carebook/Carebook.entitlements:9: `$(ACCESS)` is set nowhere in the repository: unresolved in the sources; `health-records` in the build.',
  );
  expect(text(report, PLAIN)).not.toContain('Could not be checked');
  const [source] = JSON.parse(json(report, PLAIN)).targets;
  expect(source.entitlements.access).toMatchObject({
    unresolved: expect.stringContaining('unresolved in the sources; `health-records` in the build'),
  });
});

test('a list that the sources leave open as a whole is answered key by key', async () => {
  const project = 'Carebook.xcodeproj/project.pbxproj';
  const edit = { [project]: [/CODE_SIGN_ENTITLEMENTS = [^;]*;/g, 'CODE_SIGN_ENTITLEMENTS = "$(SIGNED_BY)";'] } as const;
  const right = await check({ edit });
  expect(told(right)).toEqual([]);
  expect(right.skipped.some(({ reason, isAnswered }) => isAnswered && reason.startsWith(`${ACCESS}: `))).toBe(true);
  const wrong = await check({ edit, executable: sign('app-chained', 'plain.entitlements') });
  expect(told(wrong).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'error entitlements-file-unused Carebook Carebook/Carebook.entitlements',
  ]);
  expect(wrong.findings[0]?.places?.map(({ at }) => at.file)).toEqual(['Carebook/Carebook.entitlements', BINARY]);
});

test('an app, its extension and its watch app are each told beside their own sources', async () => {
  const bundle = (folder: string, executable: string, identifier: string, binaryName: string) => ({
    [`${folder}Info.plist`]: info({ CFBundleIdentifier: identifier }, executable),
    [`${folder}${executable}`]: binary(binaryName),
  });
  const inside = {
    ...bundle('PlugIns/VisitWidget.appex/', 'VisitWidget', 'health.carebook.app.widget', 'signed-plain'),
    ...bundle('Watch/CarebookWatch.app/', 'CarebookWatch', 'health.carebook.app.watch', 'signed-plain'),
  };
  const report = await check({ fixture: 'extension-and-watch', inside });
  expect(told(report)).toEqual([]);
  expect(report.artifacts?.[0]?.bundles.map(({ target, source }) => [target, source?.by])).toEqual([
    ['Carebook', 'bundle identifier'],
    ['VisitWidget', 'bundle identifier'],
    ['CarebookWatch', 'bundle identifier'],
  ]);
  expect(text(report, PLAIN)).toContain(
    'Also seen, without clinical records: VisitWidget (extension), CarebookWatch (watch app).',
  );
});

test('a fault of the answer stands at the line that left it open', async () => {
  const edit = { 'Carebook/Info.plist': [/Carebook reads your weight[^<]*/, '$(SHARE_TEXT)'] } as const;
  const report = await check({ edit, info: { [SHARE]: 'Steps' } });
  expect(told(report)).toEqual(['error usage-description-too-short Carebook Carebook/Info.plist 14']);
  expect(report.findings[0]?.places?.map(({ at }) => at.file)).toEqual(['Carebook/Info.plist', LIST]);
  // the same sources beside a build that is right
  const right = await check({ edit, info: { [SHARE]: 'Carebook reads your weight to show how it changes.' } });
  expect(told(right)).toEqual([]);
});

test('an entitlement that the build lost is told where the sources have it', async () => {
  const report = await check({ executable: 'signed-plain' });
  expect(told(report)).toEqual(['error built-app-differs Carebook Carebook/Carebook.entitlements 8']);
  const lost = await check({ executable: sign('app-chained', 'plain.entitlements') });
  expect(told(lost)).toEqual([`error health-records-entitlement-missing Carebook ${BINARY} 1`]);
  expect(lost.findings[0]?.related?.map(({ at }) => at.file)).toContain('Carebook/Carebook.entitlements');
});

test('of a build that nobody signed nothing is said to differ', async () => {
  const report = await check({ executable: 'app-unsigned' });
  expect(told(report)).toEqual([]);
  expect(report.skipped.map(({ reason }) => reason)).toEqual([
    'It is not signed: its entitlements could not be checked',
  ]);
});

const STEPS = {
  fixture: 'clinical-api-in-dependency',
  name: 'Steps',
  folder: 'ios/Steps',
} as const;
const STEPS_INFO = { CFBundleIdentifier: 'health.carebook.steps' };

test('health-records in the build alone is what differs, and nothing besides', async () => {
  const report = await check({ ...STEPS, info: STEPS_INFO });
  expect(told(report).filter((line) => line.startsWith('error'))).toEqual([
    'error built-app-differs Steps ios/Steps/Steps.entitlements 8',
  ]);
  expect(report.findings.find(({ rule }) => rule.id === 'built-app-differs')?.key).toBe(ACCESS);
});

test('a build without the symbol ends what the sources only suspect', async () => {
  const report = await check({ ...STEPS, info: STEPS_INFO, executable: 'signed-plain' });
  expect(told(report)).toEqual([]);
});

test('a library that brings the symbol is one error, at the line that may link it, with binary and symbol', async () => {
  const inside = { 'Frameworks/Dependency.framework/Dependency': binary('dependency.dylib') };
  const report = await check({ ...STEPS, info: STEPS_INFO, executable: 'signed-plain', inside });
  expect(told(report)).toEqual(['error clinical-api-in-dependency Steps package.json 11']);
  const [finding] = report.findings;
  expect(finding?.message).toBe(
    'Steps.app/Frameworks/Dependency.framework/Dependency names HKClinicalRecord (the symbol _OBJC_CLASS_$_HKClinicalRecord), and Steps has no clinical records capability; Apple has rejected apps for the symbol alone. Beside it stands the class OwnHealthBridge.',
  );
  expect(finding?.related?.map(({ at }) => at.line)).toContain(12);
  expect(finding?.places?.map(({ at }) => at.file)).toEqual([
    'build/App.ipa!Payload/Steps.app/Frameworks/Dependency.framework/Dependency',
    'package.json',
  ]);
});

test('a static library is known by its classes in the executable', async () => {
  const report = await check({ ...STEPS, info: STEPS_INFO, executable: sign('static-kept', 'plain.entitlements') });
  expect(told(report)).toEqual(['error clinical-api-in-dependency Steps package.json 11']);
  expect(report.findings[0]?.message).toMatch(
    /^The executable of Steps, with a library linked into it, names HKClinicalRecord .* Beside it stands the class OwnHealthBridge\.$/,
  );
});

test('of an app that is not signed yet the sources tell what it may read', async () => {
  const report = await check({ ...STEPS, info: STEPS_INFO, executable: 'static-kept' });
  expect(told(report)).toEqual(['error clinical-api-in-dependency Steps package.json 11']);
  const [target] = report.targets.filter(({ isOf }) => isOf !== undefined);
  expect(target?.target.entitlements.get(ACCESS).state).toBe('unresolved');
});

test('records that the app itself reads were brought by nobody', async () => {
  const edit = {
    'Carebook/Carebook.entitlements': [/\t<key>com\.apple\.developer\.healthkit\.access[\s\S]*?<\/array>\n/, ''],
  } as const;
  const without = { [CLINICAL]: undefined };
  const texts = { 'Carebook/Info.plist': [/\t<key>NSHealthClinical[\s\S]*?<\/string>\n/, ''] } as const;
  const report = await check({
    edit: { ...edit, ...texts },
    info: without,
    executable: sign('app-chained', 'plain.entitlements'),
  });
  expect(told(report)).toEqual([
    'error health-records-entitlement-missing Carebook Carebook/Carebook.entitlements 4',
    'error clinical-usage-description-missing Carebook Carebook/Info.plist 4',
  ]);
  expect(report.findings.every(({ places }) => places?.length === 2)).toBe(true);
});

test('a bundle of no target is judged alone, and it is told why', async () => {
  const report = await check({
    name: 'Other',
    folder: 'Carebook',
    info: { CFBundleIdentifier: 'org.example.other', [UPDATE]: undefined },
  });
  expect(told(report)).toEqual([
    'error update-usage-description-missing Other build/App.ipa!Payload/Other.app/Info.plist 1',
  ]);
  expect(report.findings[0]?.fix).toContain('to the Info.plist that the project gives Other');
  const page = text(report, PLAIN);
  expect(page).toContain('no target of the sources has its bundle identifier org.example.other, nor its name Other');
  expect(JSON.parse(json(report, PLAIN)).artifacts[0].bundles[0].unmatched).toBe(
    'no target of the sources has its bundle identifier org.example.other, nor its name Other',
  );
});

test('an app under another identifier is known by its name', async () => {
  const report = await check({ info: { CFBundleIdentifier: 'org.example.other', [UPDATE]: undefined } });
  expect(report.artifacts?.[0]?.bundles[0]?.source?.by).toBe('name');
  expect(told(report)).toEqual([`error update-usage-description-missing Carebook ${LIST} 1`]);
});

test('the configuration counts whose values agree, and the one that ships is judged as it was', async () => {
  const report = await check({ fixture: 'debug-and-release-differ' });
  expect(report.artifacts?.[0]?.bundles[0]?.source?.configuration).toBe('Debug');
  expect(told(report)).toEqual([
    'warning entitlements-differ-by-configuration Carebook Carebook/CarebookRelease.entitlements 8',
    'error health-records-entitlement-missing Carebook Carebook/CarebookRelease.entitlements 8',
  ]);
});

test('an exception may be for what only the build shows, and for what differs', async () => {
  const ignore = (rule: string) => ({
    '.clinical-records.yml': `ignore:\n  - rule: ${rule}\n    reason: known until the next build\n`,
  });
  const missing = await check({ info: { [UPDATE]: undefined }, files: ignore('update-usage-description-missing') });
  expect(told(missing)).toEqual([`error update-usage-description-missing Carebook ${LIST} 1 ignore`]);
  const texts = { [SHARE]: 'Carebook reads your weight to show how it changes over the weeks.' };
  const differs = await check({ info: texts, files: ignore('built-app-differs') });
  expect(told(differs)).toEqual(['error built-app-differs Carebook Carebook/Info.plist 14 ignore']);
  const off = { '.clinical-records.yml': 'rules:\n  built-app-differs: off\n' };
  expect(told(await check({ info: texts, files: off }))).toEqual([]);
});

test('an artifact alone says what was judged, and what only its sources tell', async () => {
  const report = await check({ isAlone: true });
  expect([report.verdict, told(report), report.skipped]).toEqual(['passed', [], []]);
  const page = text(report, PLAIN);
  expect(page).toContain('Which types it asks for and which it reads, only its sources tell.');
  expect(page).toContain('Judged: what it is signed with, its Info.plist');
  expect(page).toContain('where values of records go, and which privacy policy goes with it');
  expect(page).toMatch(/Record type +Named +Read/);
  expect(page).not.toContain('as built builds it');
});

test('the notes and the summary of a release say what ships', async () => {
  const shipped = 'Carebook reads your records to prepare your visit.';
  const report = await check({ info: { [CLINICAL]: shipped } });
  expect(appReviewNotes(report, PLAIN)).toContain(`People are told: “${shipped}”`);
  const page = markdown(report, { ...PLAIN, release: true });
  expect(page).toContain('**Carebook**, as it was built into `build/App.ipa`');
  expect(page).toContain('- Signed with: `health-records`');
  expect(page).toMatch(new RegExp(`Records&nbsp;text \\| \\(untranslated\\) \\| “${shipped}”`));
  expect(page).toContain('- Asks for: Allergies, Lab results, Medications');
});

test('what a binary names is no request of the step’s outputs, where the sources tell', async () => {
  const outputs = listOutputs(await check({}));
  expect(JSON.parse(`${outputs['requested-types']}`)).toEqual([
    'HKClinicalTypeIdentifierAllergyRecord',
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
  ]);
});

test('every form of the report has the one table', async () => {
  const report = await check({ info: { [SHARE]: 'Steps' } });
  const page = markdown(report, ON_GITHUB);
  expect(page).toContain('| Declared | What the sources say | The built app |');
  expect(page).toContain('| ❌&nbsp;“Steps” ');
  // the table, and what was read, are folded
  expect(visibleWords(page)).toBeLessThanOrEqual(150);
  expect(page).toMatch(/<details><summary>Built: 1 app read<\/summary>/);
  // what was built is in no commit
  expect(page).not.toMatch(/\]\([^)]*App\.ipa/);
  expect(html(report, PLAIN)).toMatch(/<th scope="col">What the sources say<\/th><th scope="col">The built app<\/th>/);
  for (const columns of [60, 80, 100])
    expect(
      Math.max(
        ...text(report, { ...PLAIN, columns })
          .split('\n')
          .map((line) => (line.includes('https:') ? 0 : displayWidth(line))),
      ),
    ).toBeLessThanOrEqual(columns);
});

test.each<[string, Case]>([
  ['in order', {}],
  ['with a fault of both', { edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined } }],
  ['with another text', { info: { [SHARE]: 'Steps' } }],
  ['that answers', { edit: OPEN }],
  ['of no target', { name: 'Other', folder: 'Carebook', info: { CFBundleIdentifier: 'org.example.other' } }],
  ['alone', { isAlone: true }],
])('a companion makes the same page of a build %s', async (_, one) => {
  const report = await check(one);
  expect(await throughJson(report, ON_GITHUB, RULES)).toBe(markdown(inOrder(report), ON_GITHUB));
});

/** What the command prints of each, and of the same without its fault. */
const PRINTED: Readonly<Record<string, () => Case>> = {
  'clean-built-app': () => ({}),
  'built-app-differs': () => ({
    info: { [SHARE]: 'Carebook reads your weight to show how it changes over the weeks.' },
  }),
  'health-records-in-the-build-alone': () => ({ ...STEPS, info: STEPS_INFO }),
  'clean-built-app-that-counts-steps': () => ({ ...STEPS, info: STEPS_INFO, executable: 'signed-plain' }),
  'library-in-the-build': () => ({
    ...{ ...STEPS, info: STEPS_INFO, executable: 'signed-plain' },
    inside: { 'Frameworks/Dependency.framework/Dependency': binary('dependency.dylib') },
  }),
  'fault-of-both': () => ({ edit: WITHOUT_UPDATE, info: { [UPDATE]: undefined } }),
  'fault-of-the-build-alone': () => ({ info: { [UPDATE]: undefined } }),
  'fault-of-the-sources-alone': () => ({
    edit: WITHOUT_UPDATE,
    info: { [UPDATE]: 'Carebook writes nothing to Apple Health.' },
  }),
  'open-in-the-sources': () => ({ edit: OPEN }),
  unsigned: () => ({ executable: 'app-unsigned' }),
  'of-no-target': () => ({ name: 'Other', folder: 'Carebook', info: { CFBundleIdentifier: 'org.example.other' } }),
  alone: () => ({ isAlone: true }),
  'alone-without-a-text': () => ({ isAlone: true, info: { [CLINICAL]: undefined } }),
};

test.each(Object.entries(PRINTED))('%s: prints what its file says', async (name, one) => {
  const page = text(await check(one()), PLAIN);
  await expect(page).toMatchFileSnapshot(path.join(ROOT, 'fixtures-built/beside', `${name}.txt`));
});

/** A binary that is signed anew. */
function sign(name: string, entitlements: string): Buffer {
  const out = path.join(makeFolder('signed'), name);
  const list = path.join(ROOT, 'fixtures-built/sources', entitlements);
  const input = path.join(ROOT, 'fixtures-built/mach-o', name);
  const script = path.join(ROOT, 'scripts/sign-mach-o.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, 'sign', input, out, '--xml', list, '--der', list]);
  expect([status, `${stderr}`]).toEqual([0, '']);
  return readFileSync(out);
}
