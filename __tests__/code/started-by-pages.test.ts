/** A page that brings a module of the app's own starts it: what that does not come to is not run. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const PAGE = '<html><body><script type="module" src="/src/main.ts"></script></body></html>';
const RECORDS = `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
export async function connect() { await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord']); }
export async function allergies() { return queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', {}); }
export async function labs() { return queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', {}); }
`;
const app = (page: string, main: string, files: Readonly<Record<string, string>> = {}) =>
  flow(
    {
      'index.html': page,
      'src/main.ts': `import * as records from './records';\n${main}`,
      'src/records.ts': RECORDS,
      'App/AppDelegate.swift':
        'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow? }\n',
      ...files,
    },
    { kind: 'app' },
  );
const MAIN = "import { allergies, connect } from './records';\nvoid connect().then(() => allergies());\n";
const ASKED = 'allergy labResult';
const LESS = `${ASKED} | allergy`;
const ALL = `${ASKED} | ${ASKED}`;
const plain = { 'src/main.ts': MAIN };

describe('what a module that a page starts does not come to', () => {
  test.each([
    PAGE,
    '<script src="/src/main.ts" type="module"></script>',
    "<script defer type='module' src='./src/main.ts'></script>",
  ])('%s', async (page) => {
    expect(await app(page, '', plain)).toBe(LESS);
    const both = MAIN.replace('allergies, connect', 'allergies, connect, labs').replace(
      'allergies())',
      'allergies()).then(() => labs())',
    );
    expect(await app(page, '', { 'src/main.ts': both })).toBe(ALL);
  });
});

describe('what runs all the same', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['no page', '', plain],
    ['a page that brings what is built', PAGE.replace('/src/main.ts', '/assets/index-a1b2.js'), plain],
    ['a page that brings a plain script', PAGE.replace(' type="module"', ''), plain],
    ['by a page', PAGE.replace('<body>', '<body><button onclick="labs()">Labs</button>'), plain],
    [
      'by a text with markup',
      PAGE,
      { 'src/main.ts': `${MAIN}document.body.innerHTML = '<button onclick="labs()">Labs</button>';\n` },
    ],
    [
      'by the name that a window has',
      PAGE,
      { 'src/main.ts': `${MAIN}import { labs as read } from './records';\nObject.assign(window, { read });\n` },
    ],
    [
      'by all of a module',
      PAGE,
      {
        'src/main.ts': `import * as records from './records';\nfor (const each of Object.values(records)) void each();\n`,
      },
    ],
  ])('%s', async (_, page, files) => {
    expect(await app(page, '', files)).toBe(ALL);
  });
});
