import { describe, expect, test } from 'vitest';
import { checkFiles, NO_BUNDLE, RECORDS, RECORDS_OBJC, type TestFiles } from './repositories.ts';

const PACKAGE = (health = '"react-native-health": "1.19.0"') =>
  `{ "name": "a", "main": "index.js", "dependencies": { "react-native": "0.74.0", "expo": "51.0.0", ${health} } }\n`;
const APP = '{ "expo": { "name": "a", "slug": "a", "ios": { "bundleIdentifier": "org.example.a" } } }\n';
const IMPORT = "import Health from 'react-native-health';\n";
const ASK = "Health.initHealthKit({ permissions: { read: ['LabResultRecord'], write: [] } }, () => {});\n";
const asking = (types: string): string => ASK.replace("['LabResultRecord']", types);

const withCode = (code: string): TestFiles['files'] => ({
  'package.json': PACKAGE(),
  'app.json': APP,
  'index.js': code,
});
/** An app whose code lies in another folder of the repository, and the `tsconfig.json` that names it. */
const byName = (tsconfig: string, imported: string, more: TestFiles['files'] = {}): TestFiles['files'] => ({
  'apps/a/package.json': PACKAGE(),
  'apps/a/app.json': APP,
  'apps/a/index.ts': `import '${imported}';\n`,
  'apps/a/tsconfig.json': tsconfig,
  'libs/health/src/index.ts': `${IMPORT}${ASK}`,
  ...more,
});
const PATHS = '"paths": { "@s/*": ["../../libs/*"], "@org/health": ["../../libs/health/src/index.ts"] }';

const WAYS: Readonly<Record<string, TestFiles['files']>> = {
  'an import': withCode(IMPORT + ASK),
  'a comment before it': withCode(`/**/${IMPORT}${ASK}`),
  'comments within it': withCode(`import Health /* of */ from /* npm */ 'react-native-health';\n${ASK}`),
  'a line of its own': withCode(`import Health from // npm\n  'react-native-health';\n${ASK}`),
  'a template': withCode(`const Health = require(\`react-native-health\`);\n${ASK}`),
  'a comment before its bracket': withCode(`const Health = require /**/ ('react-native-health');\n${ASK}`),
  'a file of the package': withCode(`import Health from 'react-native-health/index.js';\n${ASK}`),
  'an escape in its name': withCode(`${IMPORT.replace('health', String.raw`\x68ealth`)}${ASK}`),
  'an escape in the type': withCode(IMPORT + asking(String.raw`['LabResult\u0052ecord']`)),
  'a type of two texts': withCode(IMPORT + asking("['LabResult' + 'Record']")),
  'all that it lists': withCode(IMPORT + asking('Object.values(Health.Constants.Permissions)')),
  'the native module behind it': withCode(
    `import { NativeModules } from 'react-native';\nconst Health = NativeModules.AppleHealthKit;\n${ASK}`,
  ),
  'a folder of scripts': { ...withCode("import './scripts/records';\n"), 'scripts/records.js': IMPORT + ASK },
  'a folder of builds': { ...withCode("import './build/records';\n"), 'build/records.js': IMPORT + ASK },
  'a folder with a package.json of its own': {
    ...withCode("import { ask } from './packages/records/src';\nask();\n"),
    'packages/records/package.json': '{ "name": "records", "dependencies": {} }\n',
    'packages/records/src/index.js': `${IMPORT}export const ask = () => ${ASK}`,
  },
  'a folder by another name': byName(`{ "compilerOptions": { ${PATHS} } }`, '@s/health'),
  'a file by another name': byName(`{ "compilerOptions": { ${PATHS}, }, } // as tsc reads it\n`, '@org/health'),
  'a name from the configuration that it extends': byName('{ "extends": "../../tsconfig.base" }', '@org/health', {
    'tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@org/*": ["libs/*/src"] } } }\n',
  }),
};

describe.skipIf(NO_BUNDLE)('code that reaches the package of clinical records is found', () => {
  test.each(Object.entries(WAYS))('by %s', (_, files) => {
    const { verdict, findings } = checkFiles({ files });
    expect(verdict).toBe('failed');
    expect(findings.join('\n')).toContain('health-records-entitlement-missing');
  });
});

describe.skipIf(NO_BUNDLE)('nothing is made of', () => {
  test('a comment that names it', () => {
    expect(checkFiles({ files: withCode(`// ${IMPORT}// ${ASK}`) }).verdict).toBe('passed');
  });
  test('steps', () => {
    expect(checkFiles({ files: withCode(IMPORT + asking("['StepCount']")) }).verdict).toBe('passed');
  });
  test('names that lead in circles, out of the repository, or nowhere', () => {
    const circle = byName('{ "extends": "./tsconfig.json" }', '@org/health');
    expect(checkFiles({ files: circle }).verdict).toBe('passed');
    const out = byName('{ "compilerOptions": { "paths": { "*": ["../../../../../etc/*"] } } }', '@org/health');
    expect(checkFiles({ files: out }).verdict).toBe('passed');
  });
});

test.skipIf(NO_BUNDLE)('a package by another name is the package', () => {
  const files = { ...withCode('export {};\n'), 'package.json': PACKAGE('"rnh": "npm:react-native-health@1.19.0"') };
  expect(checkFiles({ files }).findings).toEqual(['clinical-api-in-dependency package.json:1']);
});

describe.skipIf(NO_BUNDLE)('native code that only a package names is found', () => {
  test('in the folder that Expo is given for modules', () => {
    const manifest =
      '{ "name": "a", "main": "index.js", "dependencies": { "expo": "51.0.0", "react-native": "0.74.0" },';
    const files = {
      'package.json': `${manifest} "expo": { "autolinking": { "nativeModulesDir": "./natives" } } }\n`,
      'app.json': APP,
      'index.js': '',
      'natives/h/expo-module.config.json': '{ "platforms": ["apple"] }\n',
      'natives/h/ios/Module.swift': RECORDS,
    };
    expect(checkFiles({ files }).verdict).toBe('failed');
  });
  test('in a plugin of Cordova beside the app', () => {
    const files = {
      'config.xml':
        '<widget id="a.b" xmlns="http://www.w3.org/ns/widgets"><name>A</name><platform name="ios"/></widget>\n',
      'package.json': '{ "name": "a", "dependencies": { "cordova-ios": "7.0.0", "hp": "file:./hp" } }\n',
      'www/index.html': '<p></p>\n',
      'hp/package.json': '{ "name": "hp", "cordova": { "id": "hp" } }\n',
      'hp/plugin.xml': '<plugin id="hp"><platform name="ios"><source-file src="src/Store.m"/></platform></plugin>\n',
      'hp/src/Store.m': RECORDS_OBJC,
    };
    expect(checkFiles({ files }).verdict).toBe('failed');
  });
});
