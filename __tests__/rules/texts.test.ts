import { expect, test } from 'vitest';
import entitlementsFileUnused from '../../src/rules/entitlements-file-unused.ts';
import { isEnglish } from '../../src/rules/shared/english.ts';
import { app, GOOD_INFO } from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { CLINICAL_TEXT, REQUIRED_TYPES, SHARE_TEXT, UPDATE_TEXT } from '../../src/rules/shared/keys.ts';
import { countLetters, findTextFault, isPlaceholder } from '../../src/rules/shared/text.ts';
import { findMeantKey } from '../../src/rules/shared/usage-texts.ts';
import { findWeakness } from '../../src/rules/shared/weak-text.ts';
import { editDistance, nearest } from '../../src/rules/shared/words.ts';
import usageDescriptionEmpty from '../../src/rules/usage-description-empty.ts';
import { listWords } from '../../src/sentence.ts';
import { findingsOn } from './examples.ts';

test.each([
  ['HealthKit', 9],
  ['hoge', 4],
  ['please arrow', 11],
  ['Use healthkit', 12],
  ['Get Health data', 13],
  ['读取您的健康数据', 8],
  ['健康データを読み取ります。', 12],
  ['… – — !', 0],
])('%s has %i letters and digits', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
});

const ENGLISH = [
  'Used for data security purposes.',
  'Used for CareKit collection sample.',
  'This super cool app wants to read some data',
  'We use your health records to warn you of allergies.',
  'HealthExporter needs access to your clinical health records to export your Hemoglobin A1C results.',
  'Read and understand health data.',
];
const OTHER = [
  '医療データを取得して表示します。',
  'Die App liest Ihre Befunde, um Sie zu warnen.',
  'Diese App nutzt Ihre Health-Daten für die Anzeige.',
  'Cette app lit vos dossiers médicaux pour vous alerter.',
  'La app usa tus datos de salud para mostrarte alertas.',
  'O app usa seus dados de saúde para mostrar alertas.',
  'L’app legge i tuoi dati sanitari per avvisarti.',
  'De app leest uw gegevens om u te waarschuwen.',
  'Appen läser dina journaler för att varna dig.',
  'Appen bruger dine data til at advare dig.',
  'Aplikacja czyta dane zdrowotne, aby ostrzegać.',
  'Aplikasi ini membaca data kesehatan Anda untuk menampilkan peringatan.',
  'Uygulama sağlık verilerinize erişim ister.',
  'Приложение читает ваши записи.',
];
test.each(ENGLISH)('English: %s', (text) => expect(isEnglish(text)).toBe(true));
test.each(OTHER)('not English: %s', (text) => expect(isEnglish(text)).toBe(false));
test.each(OTHER)('no word of it is judged: %s', (text) => {
  expect(findWeakness(CLINICAL_TEXT, text)).toBeUndefined();
  expect(findWeakness(SHARE_TEXT, text)).toBeUndefined();
});

const AROUND = ['Scans the code on your insurance card.', 'Used to take a photo of your meal.'];
test.each([
  ['Grad School Work', true],
  ['Some ClinicalRecrods permission text', true],
  ['Final project 2 XY', true],
  ['Hello world', true],
  ['Show your chart', false], // mentions it
  ['See lab results', false],
  ['Befunde anzeigen', false],
  ['Befunde im Test', false],
  ['Befundbericht Test', false],
  ['Mijn hele dossier', false],
  ['Ver todas mis recetas', false],
  ['Carebook Companion', false],
  ['Libreta de salud', false],
  ['Visa journaler', false],
  ['Résumé project', false],
  ['日本 test project sample', false],
] as const)('a short text among English ones, %s: %s', (text, isWeak) => {
  expect(findWeakness(CLINICAL_TEXT, text, AROUND) !== undefined).toBe(isWeak);
});

test.each([
  ['Some ClinicalRecrods permission text', ['Some HealthShare permission text'], true],
  ['Spring Term Project', [], true],
  ['Spring Project', [], false],
  ['Grad School GT', [], false],
  ['Befunde und Test Code', [], false],
] as const)('%s among %j: %s', (text, around, isWeak) => {
  expect(findWeakness(CLINICAL_TEXT, text, around) !== undefined).toBe(isWeak);
});

test.each([['Die App liest Ihre Befunde, um Sie zu warnen.'], [...AROUND, 'Für die Kamera']])(
  'a short text is not judged among %j',
  (...around) => {
    expect(findWeakness(CLINICAL_TEXT, 'Spring Term Project', around)).toBeUndefined();
  },
);

test.each([
  'TODO',
  'todo',
  'TODO write this',
  'FIXME: text',
  'Lorem ipsum dolor',
  '<your text>',
  '<insert reason here>',
  '[Add description]',
  '[App Name] needs your records',
  '{{APP_NAME}} needs your records',
  'Your usage description here',
  'Insert usage description',
  'Usage description',
  'description',
  'Explain why your app needs this.',
  'xxx',
  '...',
  '-',
  'NSHealthShareUsageDescription',
  'Privacy - Health Share Usage Description',
  'placeholder',
  'string',
  'Some HealthShare permission text',
  'Some HealthUpdate permission text',
  'Your HealthKit usage description',
  'Meaningful message for your user to justify why workout records will be utilized by your app.',
  'A descriptive reason',
])('placeholder: %s', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  'Todo su historial médico en un solo lugar.',
  'TODO SU HISTORIAL MÉDICO EN UN LUGAR',
  'Your records (your data never leaves the phone) are shown to your doctor.',
  'Add your medical records to see them on one page.',
  'We explain why a medicine is wrong for you.',
  'Your doctor’s description of a condition is shown to you.',
  'Describes your conditions in plain words.',
  'We use your records to write a message to your doctor.',
  'Put your records in one place, with a reason for each visit.',
  'Some of your records are shown with the text that your doctor wrote.',
  'Your permission is needed to show a text from your records.',
  'Meaningful charts of your lab results, with a message when one is out of range.',
])('no placeholder: %s', (text) => expect(isPlaceholder(text)).toBe(false));

test('a text has one fault, the gravest', () => {
  expect(findTextFault(SHARE_TEXT, '')).toBe('empty');
  expect(findTextFault(SHARE_TEXT, '\u200b \u00a0')).toBe('empty');
  expect(findTextFault(SHARE_TEXT, 'TODO')).toBe('placeholder');
  expect(findTextFault(SHARE_TEXT, 'hoge')).toBe('too-short');
  expect(findTextFault(CLINICAL_TEXT, 'hoge')).toBeUndefined();
  expect(findTextFault(UPDATE_TEXT, 'Use healthkit')).toBeUndefined();
});

test.each([
  [CLINICAL_TEXT, 'Used for CareKit collection sample.', /neither/],
  [CLINICAL_TEXT, 'This super cool app wants to read some data', /neither/],
  [CLINICAL_TEXT, 'Not used by this app.', /neither/],
  [CLINICAL_TEXT, 'Allow Marathon Tracker to read your health data for workout and activity information', /workout/],
  [CLINICAL_TEXT, 'Allow My App to check health clinical info', /fills in/],
  [CLINICAL_TEXT, 'My App wants to read your clinical health records', /fills in/],
  [CLINICAL_TEXT, 'We read your medical records and', /breaks off/],
  [CLINICAL_TEXT, 'We read your medical records to…', /breaks off/],
  [CLINICAL_TEXT, 'Records', /too few/],
  [SHARE_TEXT, 'Used for data security purposes.', /health/],
  [SHARE_TEXT, 'The app uses the step count to demonstrate its integration with HealthKit.', /fills in/],
  [UPDATE_TEXT, 'My App wants to update your health data', /fills in/],
] as const)('%s: %s', (key, text, reason) => expect(findWeakness(key, text)).toMatch(reason));

test.each([
  [
    CLINICAL_TEXT,
    'The Intake app uses your clinical health records in Apple Health to prefill electronic Intake forms.',
  ],
  [CLINICAL_TEXT, 'Your lab results are shown as a graph.'],
  [CLINICAL_TEXT, 'We compare your steps with your medications.'],
  [CLINICAL_TEXT, 'Shows the records that you gave us access to'],
  [CLINICAL_TEXT, '提醒您不能服用的药物。您的过敏记录'],
  [SHARE_TEXT, 'Your steps are shown as a graph.'],
  [SHARE_TEXT, 'This app reads your HealthKit data during certain tasks.'],
  [UPDATE_TEXT, 'Never writes anything.'],
] as const)('%s is well said: %s', (key, text) => expect(findWeakness(key, text)).toBeUndefined());

test('names are near when a third of them or less differs', () => {
  expect(nearest('clinical-records', ['health-records', 'verifiable-health-records'])).toBeUndefined();
  expect(nearest('Health-Record', ['health-records', 'verifiable-health-records'])).toBe('health-records');
  expect(editDistance('descritpion', 'description')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
  expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([
  ['NSHealthClinicalUsageDescription', CLINICAL_TEXT],
  ['NSHealthClinicalRecordsUsageDescription', CLINICAL_TEXT],
  ['NSHealthRecordsUsageDescription', CLINICAL_TEXT],
  ['NSHealthShareUsageDescritpion', SHARE_TEXT],
  ['NSHealthKitUsageDescription', SHARE_TEXT],
  ['NSHealthUsageDescription', SHARE_TEXT],
  ['NSHeathShareUsageDescription', SHARE_TEXT],
  ['NSHealthShareUsageDescription ', SHARE_TEXT],
  ['NSHealthWriteUsageDescription', UPDATE_TEXT],
  ['NSHealthRequiredReadAuthorizationTypes', REQUIRED_TYPES],
  ['NSHealthRequiredWriteAuthorizationTypes', REQUIRED_TYPES],
  ['NSHealthShareUsageDescription', undefined],
  ['NSHealthShareUsageDescription~ipad', undefined],
  ['NSHealthResearchStudyUsageDescription', undefined],
  ['NSHomeKitUsageDescription', undefined],
  ['NSMotionUsageDescription', undefined],
  ['NSHealthSomethingNewFromApple', undefined],
])('%s was meant to be %s', (key, meant) => expect(findMeantKey(key)).toBe(meant));

const TEXTS = {
  clinical: 'Your allergy records warn you',
  share: 'Your heart rate is shown',
  update: 'This app writes',
};
const infoWith = (start: string, value: string) =>
  app({ 'App/Info.plist': GOOD_INFO.replace(new RegExp(`<string>${start}.*</string>`), value) });

test.each([
  [
    'an empty clinical text',
    infoWith(TEXTS.clinical, '<string></string>'),
    'is empty: people are asked for health data without a reason.',
  ],
  [
    'an empty share text',
    infoWith(TEXTS.share, '<string></string>'),
    'without a reason, and HealthKit raises an exception when the app asks to read other health data.',
  ],
  [
    'a blank update text',
    infoWith(TEXTS.update, '<string> </string>'),
    'without a reason, and HealthKit raises an exception when the app asks to write health data.',
  ],
  [
    'a list',
    infoWith(TEXTS.share, '<array/>'),
    'is an array, not a text: people are asked for health data without a reason.',
  ],
  ['bytes', infoWith(TEXTS.share, '<data>AAAA</data>'), 'is data, not a text: people'],
])('%s: what happens is said, and no more', async (_, example, expected) => {
  const [finding] = await findingsOn(usageDescriptionEmpty, { title: '', ...example });
  expect(finding?.message).toContain(expected);
});

test('an entitlements file that is named for the simulator alone is named by nothing that ships', async () => {
  const settings = [
    'INFOPLIST_FILE = App/Info.plist;',
    '"CODE_SIGN_ENTITLEMENTS[sdk=iphonesimulator*]" = App/App.entitlements;',
  ];
  const files = { 'App.xcodeproj/project.pbxproj': project({ App: { sources: ['App/Records.swift'], settings } }) };
  const [finding] = await findingsOn(entitlementsFileUnused, { title: '', ...app(files) });
  expect(finding?.message).toContain('no CODE_SIGN_ENTITLEMENTS that ships names the file.');
  expect(finding?.fix).toContain('for every SDK');
});

test.each([
  'This app requires permission to access your health records.',
  'This app requires permission to access clinical records',
  'Carebook needs permission to read your medical data.',
  'We need your permission to access HealthKit data.',
  'Requires permission to access health information.',
  'Please allow Carebook to access your health records.',
  'Permission to access your health records is required.',
  'Access to your clinical health records is needed.',
  'We would like to read your health records from the Health app.',
  'This app requires permission to access your health records to function properly.',
  'Health.io want access to your health data',
  'CareKit sample app would like to read clinical records from HealthKit',
  'CareKit sample app would like to read from HealthKit',
  'Carebook would like to read and write health data.',
  'The demo app wants to access and update your medical records.',
  'Our app would like access to your health information!',
  'Carebook would like to write to your HealthKit data!',
])('asks for access and gives no purpose: %s', (text) => {
  expect(findWeakness(CLINICAL_TEXT, text)).toBe('says neither what is done with the data nor why');
});

test.each([
  'Carebook would like to read your health records to warn you of medicines.',
  'Health.io want access to your health data so that your doctor sees it.',
  'CareKit sample app would like to read clinical records from HealthKit and draw them.',
  'Demo App would like to access your Health Records for meaningful demo.',
  'Doctors want access to your health records.',
  'Reminders of medicines need access to your health records.',
  'Carebook would like to read and compare your health records.',
  'This app requires permission to access your health records to show them beside your care plan.',
  'Permission to read your medical records lets your care team prepare your visit.',
  'To warn you of medicines, this app requires permission to access your health records.',
  'Please allow Carebook to access your health records so that your doctor sees your allergies.',
  'Reading your clinical records fills in your medication list.',
  'We use your medical records to find trials that fit you.',
])('asks for access and says why: %s', (text) => {
  expect(findWeakness(CLINICAL_TEXT, text)).toBeUndefined();
});

test('a text that is made to hold up the search for placeholders does not', () => {
  const start = performance.now();
  expect(isPlaceholder(`${'<usage '.repeat(20_000)}x`)).toBe(false);
  expect(isPlaceholder(`{${'usage purpose privacy '.repeat(20_000)}`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
