/**
 * The same code, spelled as a compiler lets it be: with backticks and comments around names, and names on two lines.
 */
import { app, BESIDE, RECORDS, RECORDS_OBJC, STEPS, STEPS_OBJC, type TestFiles } from './repositories.ts';

/** Asks, and names the method alone: no class says what it is. */
const ASKING = RECORDS.replace('as? [HKClinicalRecord]', 'as? [HKSample]');

type Spell = (code: string) => string;

/** Swift's ways. */
const SWIFT: Readonly<Record<string, Spell>> = {
  'backticks around a method': (code) => code.replace(/\w+(?=\(forIdentifier)/, '`$&`'),
  'a comment before a bracket': (code) => code.replace('(forIdentifier', '/**/(forIdentifier'),
  'comments around a label': (code) => code.replace('(forIdentifier:', '(/* of */forIdentifier /* it */:'),
  'a line before a label': (code) => code.replace('(forIdentifier', '(\n      // which\n      forIdentifier'),
  'backticks around every name': (code) =>
    code.replace(/\b(?:HK\w+|clinicalType|allergyRecord|quantityType|stepCount|requestAuthorization)\b/g, '`$&`'),
  'a comment before every bracket': (code) => code.replace(/(?<=\w)\((?=\w)/g, ' /* */ ('),
  'backticks around a module': (code) => code.replace('import HealthKit', 'import /* all */ `HealthKit`'),
  'a module behind another': (code) => code.replace('import HealthKit', 'import Foundation; import HealthKit'),
  'a type that is made': (code) =>
    code.replace(
      'HKObjectType.clinicalType(forIdentifier: .allergyRecord)!',
      '`HKClinicalType` /* */ (`.allergyRecord`)'.replace('`.', '.`'),
    ),
};

/** C's ways: `\` at the end of a line, in whichever word. */
const SPLICED: Readonly<Record<string, Spell>> = {
  'a name on two lines': (code) =>
    code.replaceAll('TypeIdentifier', 'Type\\\nIdentifier').replaceAll('linicalType', 'lin\\\nicalType'),
  'a name on two lines, with a blank behind the backslash': (code) => code.replaceAll('linical', 'lin\\ \nical'),
  'a name on two lines of Windows': (code) =>
    code.replaceAll('linical', 'lin\\\r\nical').replaceAll('antityType', 'antity\\\r\nType'),
  'a name on two lines, by a trigraph': (code) =>
    code.replaceAll('linical', 'lin??/\nical').replaceAll('antityType', 'antity??/\nType'),
  'a name with a letter a line': (code) => code.replaceAll('linicalType', [...'linicalType'].join('\\\n')),
  'a comment that ends on two lines': (code) => code.replace('static void', '/* before *\\\n/ static void'),
};

function swift(code: string): TestFiles {
  const target = { sources: ['Main.swift', 'Code.swift'] };
  return { files: { ...BESIDE, 'Code.swift': code, 'App.xcodeproj/project.pbxproj': app({ target }) } };
}

function objectiveC(code: string, more: Readonly<Record<string, string>> = {}): TestFiles {
  const target = { sources: ['Main.swift', 'Code.m'] };
  return { files: { ...BESIDE, 'Code.m': code, ...more, 'App.xcodeproj/project.pbxproj': app({ target }) } };
}

/** Code in a file that another includes by a directive. */
const INCLUDED: Readonly<Record<string, string>> = {
  'a directive on two lines': '#inc\\\nlude "parts/code.inc"\n',
  'a directive with its name on the next line': '#include \\\n"parts/code.inc"\n',
  'a directive with its word on the next line': '#\\\ninclude "parts/code.inc"\n',
  'a path on two lines': '#include "parts/co\\\nde.inc"\n',
  'a directive by a digraph': '%:include "parts/code.inc"\n',
};

export interface Spelling {
  readonly clinical: TestFiles;
  /** The same way, for steps. */
  readonly clean: TestFiles;
}

export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  ...mapped(SWIFT, (spell) => ({ clinical: swift(spell(ASKING)), clean: swift(spell(STEPS)) })),
  ...mapped(SPLICED, (spell) => ({ clinical: objectiveC(spell(RECORDS_OBJC)), clean: objectiveC(spell(STEPS_OBJC)) })),
  ...mapped(INCLUDED, (directive) => ({
    clinical: objectiveC(directive, { 'parts/code.inc': RECORDS_OBJC }),
    clean: objectiveC(directive, { 'parts/code.inc': STEPS_OBJC }),
  })),
};

function mapped<A, B>(record: Readonly<Record<string, A>>, make: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [name, make(one)]));
}

/** What looks alike and is no code. */
export const NO_CODE: Readonly<Record<string, TestFiles>> = {
  'backticks in a comment': swift(`${STEPS}// see \`HKObjectType\`.\`clinicalType\`(forIdentifier: .allergyRecord)\n`),
  'a comment on two lines': objectiveC(
    `${STEPS_OBJC}// not yet: \\\nHKClinicalType *it = nil; HKClin\\\nicalRecord *other;\n`,
  ),
  'a macro on many lines': objectiveC(`#define BOTH(a, b) do { \\\n  a; \\\n  b; \\\n} while (0)\n${STEPS_OBJC}`),
};
