/** Lists of raw identifiers that nobody takes anything from are no use of records. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const LIST = "['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord']";
const STEPS = "['HKQuantityTypeIdentifierStepCount']";

/** Whether what an app of Ionic names of records is kept alone: `types` is a file, `body` what its service does with it. */
async function isKept(types: string, body: string, more: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const texts = {
    'App/AppDelegate.swift': 'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
    'src/main.ts':
      "import { Service } from './service';\nplatformBrowserDynamic().bootstrapModule(AppModule);\nnew Service(null).ask();\n",
    'src/types.ts': `${types}\n`,
    'src/service.ts': `import { HealthKit } from '@ionic-native/health-kit/ngx';
import { Kinds, Steps } from './types';
export class Service {
  supported;
  others: string[];
  constructor(private kit: HealthKit) {
    this.supported = Steps;
    ${body}
  }
  ask() {
    return this.kit.requestAuthorization({ readTypes: this.supported, writeTypes: [] });
  }
  count() { return this.supported.length; }
}
`,
    ...more,
  };
  const { clinical, unresolved } = await factsOf(texts, { kind: 'app', isDeclared: true });
  expect(clinical.length + unresolved.length).toBeGreaterThan(0);
  return clinical.every((sign) => sign.isUnrun);
}

const EXPORTED = `export const Steps = ${STEPS};\nexport const Kinds = ${LIST};`;

describe('nobody takes anything from it', () => {
  test.each([
    ['a list that is exported', EXPORTED, ''],
    ['a list that is exported below', `const Steps = ${STEPS};\nconst Kinds = ${LIST};\nexport { Steps, Kinds };`, ''],
    ['a list in a field that nobody reads', EXPORTED, 'this.others = Kinds;'],
    ['a table', `export const Steps = ${STEPS};\nexport const Kinds = { all: ${LIST} };`, ''],
    ['beside a remark', `${EXPORTED}\n// HKClinicalTypeIdentifierVitalSignRecord is for later`, ''],
  ])('%s', async (_, types, body) => {
    expect(await isKept(types, body)).toBe(true);
  });
});

test('what takes in the tests of Angular takes nothing from it', async () => {
  const text =
    "getTestBed().initTestEnvironment(BrowserDynamicTestingModule);\nconst context = require.context('./', true, /\\.spec\\.ts$/);\n";
  expect(await isKept(EXPORTED, '', { 'src/test.ts': text })).toBe(true);
  expect(await isKept(EXPORTED, '', { 'src/all.ts': text.slice(text.indexOf('\n')) })).toBe(false);
});

describe('somebody may', () => {
  test.each([
    ['a list that is asked for', EXPORTED, 'this.supported = Kinds;'],
    ['a list that is handed over', EXPORTED, 'register(Kinds);'],
    ['a list in a field that is read', EXPORTED, 'this.others = Kinds; show(this.others);'],
    ['a list in a field that is read elsewhere', EXPORTED, 'this.others = Kinds;\n    show(this.others);'],
    [
      'a list in a field that is taken out',
      EXPORTED,
      'this.others = Kinds;\n    const {\n      others\n    } = this;\n    show(others);',
    ],
    [
      'the same by another name',
      EXPORTED,
      'this.others = Kinds;\n    const {\n      others: all\n    } = this;\n    show(all);',
    ],
    ['a list that is counted', EXPORTED, 'this.others = [`${Kinds.length}`];'],
    ['a list in an object', EXPORTED, 'show({ Kinds });'],
    ['a list that is made by a call', `export const Steps = ${STEPS};\nexport const Kinds = make(${LIST});`, ''],
    ['a list in a function', `export const Steps = ${STEPS};\nexport const Kinds = () => ${LIST};`, ''],
    ['a name that stands alone besides', `${EXPORTED}\nshow('HKClinicalTypeIdentifierVitalSignRecord');`, ''],
    ['a list that is spread', `${EXPORTED}\nexport const All = [...Steps, ...Kinds];`, ''],
  ])('%s', async (_, types, body) => {
    expect(await isKept(types, body)).toBe(false);
  });

  test('a template reads the field', async () => {
    const more = { 'src/service.html': '<li *ngFor="let one of others">{{ one }}</li>' };
    expect(await isKept(EXPORTED, 'this.others = Kinds;', more)).toBe(false);
  });

  test('all of the module is handed on', async () => {
    const more = { 'src/all.ts': "import * as types from './types';\nexport const show = () => print(types);\n" };
    expect(await isKept(EXPORTED, '', more)).toBe(false);
  });
});
