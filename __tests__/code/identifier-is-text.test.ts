/** An identifier is a text in every language but Swift, and in Swift by its raw value: what the app adds to texts is asked of it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const PLUS = 'operator fun String?.unaryPlus() { HKObjectType.clinicalTypeForIdentifier(this)?.let(types::add) }';
const PUT = 'fun String?.put() { HKObjectType.clinicalTypeForIdentifier(this)?.let { types.add(it) } }';

const kotlin = (more: string, scope: string): Readonly<Record<string, string>> => ({
  'shared/src/iosMain/kotlin/Records.kt': `package health.app
import platform.HealthKit.*
${more}
class ReadScope {
  private val types = mutableSetOf<HKObjectType>()
  ${scope.startsWith('add') ? 'fun add(type: HKObjectType) { types.add(type) }' : ''}
  ${scope.endsWith('.put()') ? PUT : ''}
  ${scope.startsWith('+') ? PLUS : ''}
  fun build(): Set<HKObjectType> = types
}
fun readScope(block: ReadScope.() -> Unit): Set<HKObjectType> = ReadScope().apply(block).build()
fun read(identifier: String?) {
  HKHealthStore().executeQuery(HKSampleQuery(sampleType = HKObjectType.clinicalTypeForIdentifier(identifier)!!, predicate = null, limit = 1u, sortDescriptors = null) { _, _, _ -> })
}
fun main() {
  val scope = readScope { ${scope} }
  HKHealthStore().requestAuthorizationToShareTypes(null, readTypes = scope) { _, _ -> }
  read(HKClinicalTypeIdentifierAllergyRecord)
}
`,
});

describe('in Kotlin', () => {
  const A = 'HKClinicalTypeIdentifierAllergyRecord';
  test.each<[title: string, more: string, scope: string, told: string]>([
    ['an operator that a class adds', '', `+${A}`, 'allergy | allergy'],
    ['a function that a class adds', '', `${A}.put()`, 'allergy | allergy'],
    [
      'a function',
      'fun String?.kind() = HKObjectType.clinicalTypeForIdentifier(this)!!',
      `add(${A}.kind())`,
      'allergy | allergy',
    ],
    [
      'a property',
      'val String.kind get() = HKObjectType.clinicalTypeForIdentifier(this)!!',
      `add(${A}!!.kind)`,
      'allergy | allergy',
    ],
    ['a text that nothing tells', '', '+Settings.load()', '! | allergy'],
    ['a text that nothing tells, in a block', '', 'Settings.load().put()', '! | allergy'],
  ])('%s', async (_, more, scope, told) => {
    expect(await flow(kotlin(more, scope), { kind: 'app' })).toBe(told);
  });
});

test.each<[title: string, more: string, asked: string]>([
  [
    'a function',
    'extension String { func kind() -> HKObjectType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: self)) } }',
    'kind()',
  ],
  [
    'a property',
    'extension String { var kind: HKObjectType { HKClinicalType(HKClinicalTypeIdentifier(rawValue: self)) } }',
    'kind',
  ],
])('in Swift, of its raw value: %s', async (_, more, asked) => {
  const app = `import HealthKit\n${more}
@main struct Main { static func main() async throws {
  try await HKHealthStore().requestAuthorization(toShare: [], read: [HKClinicalTypeIdentifier.allergyRecord.rawValue.${asked}])
} }\n`;
  expect(await flow({ 'App/Main.swift': app }, { kind: 'app' })).toBe('allergy |');
});

test('in Objective-C, by a category', async () => {
  const app = `#import <HealthKit/HealthKit.h>
@interface NSString (Kinds)
- (HKObjectType *)kind;
@end
@implementation NSString (Kinds)
- (HKObjectType *)kind { return [HKObjectType clinicalTypeForIdentifier:self]; }
@end
int main(void) {
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKClinicalTypeIdentifierAllergyRecord kind]] completion:^(BOOL ok, NSError *error) {}];
  return 0;
}\n`;
  expect(await flow({ 'App/main.m': app }, { kind: 'app' })).toBe('allergy |');
});

test('in C#, by an extension', async () => {
  const app = `using Foundation; using HealthKit;
public static class Kinds { public static HKObjectType Kind(this HKClinicalTypeIdentifier id) => HKObjectType.GetClinicalType(id); }
public class App { public void Ask() {
  new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(HKClinicalTypeIdentifier.AllergyRecord.Kind()), (ok, error) => {});
} }\n`;
  expect(await flow({ 'App.cs': app }, { kind: 'app' })).toBe('allergy |');
});
