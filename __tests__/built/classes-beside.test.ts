import { expect, test } from 'vitest';
import type { Binary } from '../../src/built/binary.ts';
import { classesBeside } from '../../src/built/classes-beside.ts';

const withClasses = (...names: readonly string[]): Binary => ({
  slices: [
    {
      ...{ isSimulator: false, isSigned: false, imports: [], clinicalTexts: [], unread: [] },
      classNames: new Set(names),
    },
  ],
});

test.each<[string, readonly string[], string | undefined, readonly string[]]>([
  [
    'words of health come first',
    ['AppDelegate', 'RCTAppleHealthKit', 'FHIRBridge'],
    'App',
    ['FHIRBridge', 'RCTAppleHealthKit'],
  ],
  ['a module names its library', ['_TtC7StepKit6Reader', '_TtC3App6Reader'], 'App', ['StepKit.Reader']],
  ['classes in classes', ['_TtCC7StepKit6Reader5Cache'], undefined, ['StepKit.Reader.Cache']],
  ['where nothing tells, any class', ['B', 'A'], 'App', ['A', 'B']],
  [
    'five of many',
    ['Health1', 'Health2', 'Health3', 'Health4', 'Health5', 'Health6'],
    undefined,
    ['Health1', 'Health2', 'Health3', 'Health4', 'Health5'],
  ],
  [
    'what is no name of Swift’s is left as it is',
    ['_TtC9StepKit6Reader', '_TtC', '_TtC99999A'],
    'App',
    ['_TtC', '_TtC99999A', '_TtC9StepKit6Reader'],
  ],
])('%s', (_, names, own, expected) => {
  expect(classesBeside(withClasses(...names), own)).toEqual(expected);
});
