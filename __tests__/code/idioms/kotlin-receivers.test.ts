/** Blocks of Kotlin that have a receiver: what they call, set and read by a bare name is its own. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = [
  [
    'a property that is set',
    (make, use, _, other) =>
      `class Form { var kind: VALUE? = null\n var spare: VALUE? = null }\nfun go() { val form = Form()\n with(form) { kind = ${make}\n spare = ${other} }\n ${use('form.kind!!')} }`,
    { without: ['asked', 'read', 'twice'] },
  ],
  [
    'a property that is set in what runs',
    (make, use) =>
      `class Form { var kind: VALUE? = null }\nfun go() { val form = Form()\n form.run { kind = ${make} }\n ${use('form.kind!!')} }`,
  ],
  [
    'a property that is read',
    (make, use, _, other) =>
      `class Form(val kind: VALUE, val spare: VALUE)\nfun go() { with(Form(${make}, ${other})) { ${use('kind')} } }`,
  ],
];

describe('Kotlin', () => bothFlows(KOTLIN, ROWS));

/** The lines of a function that are told, of which a record is given. */
async function lines(body: readonly string[]): Promise<readonly number[]> {
  const go = `fun go(record: HKClinicalRecord, cloud: NSUbiquitousKeyValueStore) {\n${body.join('\n')}\n}\n`;
  const load =
    'fun load() {\n val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!\n HKHealthStore().executeQuery(HKSampleQuery(type, null, 1u, null) { _, found, _ -> go(found!!.first() as HKClinicalRecord, NSUbiquitousKeyValueStore.defaultStore) })\n}\n';
  const imports = 'import platform.Foundation.*\nimport platform.HealthKit.*\nimport platform.UIKit.*\n';
  const { flows } = await factsOf({ 'src/iosMain/kotlin/A.kt': `${imports}${go}${load}` });
  return flows.filter(({ strength }) => strength === 'value').map(({ at }) => at.line - 4);
}

describe('a receiver of the system', () => {
  test.each([
    [
      'with',
      ['with(cloud) {', 'setString("a", forKey = "a")', 'setString(record.displayName, forKey = "b")', '}'],
      [3],
    ],
    [
      'apply',
      ['cloud.apply {', 'setString("a", forKey = "a")', 'setString(record.displayName, forKey = "b")', '}'],
      [3],
    ],
    ['run', ['cloud.run {', 'setString("a", forKey = "a")', 'setString(record.displayName, forKey = "b")', '}'], [3]],
    [
      'let',
      ['cloud.let {', 'it.setString("a", forKey = "a")', 'it.setString(record.displayName, forKey = "b")', '}'],
      [3],
    ],
    ['in a loop', ['with(cloud) {', 'listOf(record).forEach {', 'setString(it.displayName, forKey = "b")', '} }'], [3]],
    [
      'that is set',
      ['with(UIPasteboard.generalPasteboard) {', 'string = "a"', 'string = record.displayName', '}'],
      [3],
    ],
    [
      'whose property is read',
      ['println(record.run { "$displayName" })', 'println(cloud.run { "$description" })'],
      [1],
    ],
    ['a constant in it', ['println(record.run { kHKNoLimit })', 'println(record.run { displayName.length })'], []],
    [
      'beside one that is given',
      ['record.let { cloud.setString("a", forKey = "a") }', 'record.let { println(stamp) }'],
      [],
    ],
  ])('%s', async (_, body, told) => {
    expect(await lines(body)).toEqual(told);
  });
});
