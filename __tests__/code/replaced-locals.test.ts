/** A local that is given another value: what follows has that one alone, and what came before has not. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { C_SHARP } from './idioms/c-sharp.ts';
import { DART } from './idioms/dart.ts';
import { JAVASCRIPT } from './idioms/javascript.ts';
import { KOTLIN } from './idioms/kotlin.ts';
import { OBJECTIVE_C } from './idioms/objective-c.ts';
import { SWIFT } from './idioms/swift.ts';

const swift = (body: string, more = ''): string =>
  `import HealthKit\n${more}func go(store: HKHealthStore, other: Bool) { ${body} }\n`;
const A = 'HKClinicalType(.allergyRecord)';
const B = 'HKClinicalType(.conditionRecord)';
const C = 'HKClinicalType(.labResultRecord)';
const ask = (of: string): string => `store.requestAuthorization(toShare: nil, read: ${of}) { _, _ in }`;
const START = `var kinds: Set<HKObjectType> = [${A}]\n`;

test.each([
  ['set anew', `${START} kinds = [${B}]\n ${ask('kinds')}`, 'condition |'],
  ['put beside', `${START} kinds.formUnion([${B}])\n ${ask('kinds')}`, 'allergy condition |'],
  [
    'set anew and put beside',
    `${START} kinds = [${B}]\n kinds.insert(${C})\n ${ask('kinds')}`,
    'condition labResult |',
  ],
  ['put beside and set anew', `${START} kinds.insert(${C})\n kinds = [${B}]\n ${ask('kinds')}`, 'condition |'],
  ['asked for before', `${START} ${ask('kinds')}\n kinds = [${B}]`, 'allergy |'],
  ['asked for before and after', `${START} ${ask('kinds')}\n kinds = [${B}]\n ${ask('kinds')}`, 'allergy condition |'],
  ['made of what was there', `${START} kinds = kinds.union([${B}])\n ${ask('kinds')}`, 'allergy condition |'],
  ['added to by an operator', `var kinds = [${A}]\n kinds += [${B}]\n ${ask('Set(kinds)')}`, 'allergy condition |'],
  ['in a branch', `${START} if other { kinds = [${B}] }\n ${ask('kinds')}`, 'allergy condition |'],
  [
    'in both branches',
    `${START} if other { kinds = [${B}] } else { kinds = [${C}] }\n ${ask('kinds')}`,
    'allergy condition labResult |',
  ],
  ['in a loop', `${START} for _ in 0..<2 { ${ask('kinds')}\n kinds = [${B}] }`, 'allergy condition |'],
  ['by a closure', `${START} let change = { kinds = [${B}] }\n change()\n ${ask('kinds')}`, 'allergy condition |'],
  [
    'with a closure that has it',
    `${START} let act = { ${ask('kinds')} }\n kinds = [${B}]\n act()`,
    'allergy condition |',
  ],
  ['with what is deferred', `${START} defer { ${ask('kinds')} }\n kinds = [${B}]`, 'allergy condition |'],
  ['with a function inside', `${START} func act() { ${ask('kinds')} }\n kinds = [${B}]\n act()`, 'allergy condition |'],
  ['in debug alone', `${START}#if DEBUG\n kinds = [${B}]\n#endif\n ${ask('kinds')}`, 'allergy condition? |'],
  ['that is declared later', `let kinds: Set<HKObjectType>\n kinds = [${B}]\n ${ask('kinds')}`, 'condition |'],
  [
    'by its parts',
    `struct Row { var kinds: Set<HKObjectType> }\n var row = Row(kinds: [${A}])\n row.kinds = [${B}]\n ${ask('row.kinds')}`,
    'allergy condition |',
  ],
  ['in a nested block', `${START} do { kinds = [${B}] }\n ${ask('kinds')}`, 'allergy condition |'],
  [
    'handed on and set anew',
    `${START} fill(&kinds)\n kinds = [${B}]\n ${ask('kinds')}`,
    'condition |',
    `func fill(_ kinds: inout Set<HKObjectType>) { kinds.insert(${C}) }\n`,
  ],
  [
    'set anew and handed on',
    `${START} kinds = [${B}]\n fill(&kinds)\n ${ask('kinds')}`,
    'condition labResult |',
    `func fill(_ kinds: inout Set<HKObjectType>) { kinds.insert(${C}) }\n`,
  ],
])('Swift: %s', async (_, body, expected, more = '') => {
  expect(await flow({ 'App/App.swift': swift(body, more) })).toBe(expected);
});

describe('in every language', () => {
  const languages = { C_SHARP, DART, JAVASCRIPT, KOTLIN, OBJECTIVE_C, SWIFT };
  const bodies: Record<keyof typeof languages, (first: string, second: string, use: string) => string> = {
    SWIFT: (first, second, use) => `func go() { var kind = ${first}\n kind = ${second}\n ${use} }`,
    OBJECTIVE_C: (first, second, use) =>
      `@implementation Page\n- (void)go { HKClinicalType *kind = ${first};\n kind = ${second};\n ${use} }\n@end`,
    JAVASCRIPT: (first, second, use) => `export function go() { let kind = ${first};\n kind = ${second};\n ${use} }`,
    DART: (first, second, use) => `void go() { var kind = ${first};\n kind = ${second};\n ${use} }`,
    KOTLIN: (first, second, use) => `fun go() { var kind = ${first}\n kind = ${second}\n ${use} }`,
    C_SHARP: (first, second, use) =>
      `public class Page { public void Go() { var kind = ${first};\n kind = ${second};\n ${use} } }`,
  };
  test.each(Object.keys(languages) as (keyof typeof languages)[])('%s', async (name) => {
    const { file, head, type, asked } = languages[name];
    const code = bodies[name](type.other, type.make, asked.use('kind'));
    expect(await flow({ ...asked.beside, [file]: `${head}${code}\n` })).toBe('allergy | allergy');
  });
});
