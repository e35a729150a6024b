/** Which of the libraries that the sources suspect is the one that the build shows. */
import { expect, test } from 'vitest';
import { joinBrought, withoutAbsent } from '../../src/beside/brought-in.ts';
import type { ReadPair } from '../../src/beside/read-pair.ts';
import { NO_FACTS } from '../../src/code/facts/no-facts.ts';
import rule from '../../src/rules/clinical-api-in-dependency.ts';
import type { Finding } from '../../src/types.ts';
import { builtApp, place } from './written.ts';

const [bundle] = builtApp({}).targets;
const [build] = bundle?.builds ?? [];
if (!build) throw new Error('a bundle has a build');
const source = { name: 'App', project: 'App.xcodeproj' };
const pair: ReadPair = {
  ...{ bundle: { name: 'App', project: 'build/App.ipa' }, build, source, configuration: 'Release', by: 'name' },
  ...{ declared: build, facts: NO_FACTS },
};

const finding = (message: string, at: Finding['at'], project: string, severity: Finding['severity']): Finding => ({
  ...{ rule, severity, message, fix: 'Drop it.', at, target: 'App', project },
  ...{ configurations: ['Release'], fingerprint: message },
});
const suspect = (name: string, line: number) =>
  finding(
    `${name} 1.0.0 compiles HKClinicalRecord.`,
    { file: 'package.json', line, column: 5 },
    'App.xcodeproj',
    'warning',
  );
const shown = (binary: string, classes = '') =>
  finding(`${binary} names HKClinicalRecord.${classes}`, place(binary), 'build/App.ipa', 'error');

const lines = (sources: readonly Finding[], built: readonly Finding[]) => {
  const joined = joinBrought({ sources, built }, pair);
  return [...joined.sources, ...joined.built].map(
    ({ severity, at, related = [] }) =>
      `${severity} ${at.file}:${at.line}${related.map((one) => ` or ${one.at.line}`).join('')}`,
  );
};

test('the library that the binary or its classes name', () => {
  const sources = [suspect('react-native-health', 1), suspect('@owner/react-native-healthkit', 2)];
  expect(lines(sources, [shown('Frameworks/ReactNativeHealthkit.framework/ReactNativeHealthkit')])).toEqual([
    'error package.json:2 or 1',
  ]);
  expect(
    lines([suspect('step-kit', 1), suspect('other', 2)], [shown('App', ' Beside it stands StepKit.Reader.')]),
  ).toEqual(['error package.json:1', 'warning package.json:2']);
});

test('where none is named, any of them may be it', () => {
  expect(lines([suspect('one-kit', 1), suspect('two-kit', 2)], [shown('App')])).toEqual(['error package.json:1 or 2']);
});

test('two binaries are two findings, and what nobody suspects stands at the binary', () => {
  expect(lines([suspect('step-kit', 1)], [shown('StepKit'), shown('Other')])).toEqual([
    'error package.json:1',
    'error build/App.ipa!Payload/App.app/Other:1',
  ]);
  expect(lines([], [shown('Other')])).toEqual(['error build/App.ipa!Payload/App.app/Other:1']);
});

test('without the symbol nothing is left to suspect, unless something was not read', () => {
  const sources = [suspect('step-kit', 1)];
  expect(withoutAbsent(sources, pair)).toEqual([]);
  const unread = { role: 'read' as const, reason: 'its imports are not read', at: place('App') };
  expect(withoutAbsent(sources, { ...pair, facts: { ...NO_FACTS, unresolved: [unread] } })).toHaveLength(1);
});
