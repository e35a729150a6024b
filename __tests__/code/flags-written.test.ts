import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGIES = "'HKClinicalTypeIdentifierAllergyRecord'";
const LABS = "'HKClinicalTypeIdentifierLabResultRecord'";

/** Both are read, and labs asked for where a flag says so. */
const script = (flags: string, more: string, others: Record<string, string> = {}): Promise<string> =>
  flow({
    ...others,
    'a.ts': `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
${flags}
export async function connect() { const types = [${ALLERGIES}]; ${more} await requestAuthorization(types); }
export const allergies = () => queryClinicalRecords(${ALLERGIES}, { limit: 0 });
export const labs = () => queryClinicalRecords(${LABS}, { limit: 0 });
`,
  });
const pushed = (test: string): string => `if (${test}) types.push(${LABS});`;
const OFF = 'allergy | allergy labResult';
const ON = 'allergy labResult | allergy labResult';

describe('a flag of JavaScript that is written out', () => {
  test.each([
    ['a constant', 'const SHOWS_LABS = false;', pushed('SHOWS_LABS')],
    ['an object of flags', 'const FEATURES = { labs: false, dark: true };', pushed('FEATURES.labs')],
    ['one that is for good', 'const FEATURES = { labs: false } as const;', pushed('FEATURES.labs')],
    ['a frozen one', 'const FEATURES = Object.freeze({ labs: false });', pushed('FEATURES.labs')],
    ['a part of it', 'const FEATURES = { labs: false };\nconst { labs: shown } = FEATURES;', pushed('shown')],
    ['with another test', 'const FEATURES = { labs: false };', pushed('FEATURES.labs && navigator.onLine')],
    ['the other way', 'const FEATURES = { noLabs: true };', pushed('!FEATURES.noLabs')],
    ['in a list', 'const FEATURES = { labs: false };', `types.push(...(FEATURES.labs ? [${LABS}] : []));`],
    [
      'beside what is left out',
      'const FEATURES = { labs: false };',
      `types.push(...[FEATURES.labs && ${LABS}].filter(Boolean));`,
    ],
  ])('%s', async (_, flags, more) => {
    expect(await script(flags, more)).toBe(OFF);
    expect(await script(flags.replace('false', 'true').replace('noLabs: true', 'noLabs: false'), more)).toBe(ON);
  });

  test('of another file', async () => {
    const files = { 'features.ts': 'export const FEATURES = { labs: false } as const;\n' };
    expect(await script("import { FEATURES } from './features';", pushed('FEATURES.labs'), files)).toBe(OFF);
  });

  test.each([
    [
      'by its name',
      'const FEATURES = { labs: false };\nexport function enable() { FEATURES.labs = true; }',
      'FEATURES.labs',
    ],
    [
      'by a key',
      'const FEATURES: Record<string, boolean> = { labs: false };\nexport function enable(key: string) { FEATURES[key] = true; }',
      'FEATURES.labs',
    ],
    ['by a text', "const FEATURES = { labs: false };\nFEATURES['labs'] = true;", 'FEATURES.labs'],
    [
      'by what a server says',
      "const FEATURES = { labs: false };\nexport async function refresh() { Object.assign(FEATURES, await (await fetch('https://app.org/flags')).json()); }",
      'FEATURES.labs',
    ],
    [
      'by a library',
      "import merge from 'lodash/merge';\nconst FEATURES = { labs: false };\nexport function refresh(more: object) { merge(FEATURES, more); }",
      'FEATURES.labs',
    ],
    ['a variable', 'let shown = false;\nexport function enable() { shown = true; }', 'shown'],
    [
      'a static property',
      'class Flags { static labs = false; }\nexport function enable() { Flags.labs = true; }',
      'Flags.labs',
    ],
    [
      'an object of a class',
      'class Flags { labs = false; enable() { this.labs = true; } }\nconst flags = new Flags();',
      'flags.labs',
    ],
    [
      'what is observed',
      "import { makeAutoObservable, runInAction } from 'mobx';\nconst flags = { labs: false };\nmakeAutoObservable(flags);\nexport function enable() { runInAction(() => { flags.labs = true; }); }",
      'flags.labs',
    ],
  ])('is none where it is set: %s', async (_, flags, asked) => {
    expect(await script(flags, pushed(asked))).toBe(ON);
  });
});

describe('a flag that is written out', () => {
  test('Dart', async () => {
    const code = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
const showLabs = false;
class Flags { static const bool labs = false; }
final api = AppleHealthClinicalRecords();
void main() async {
  await api.requestAuthorization([ClinicalType.allergyRecord, if (showLabs) ClinicalType.labResultRecord, if (Flags.labs) ClinicalType.medicationRecord]);
  await api.getData(ClinicalType.allergyRecord);
}
`;
    expect(await flow({ 'lib/main.dart': code })).toBe('allergy | allergy');
  });

  test('Kotlin', async () => {
    const code = `package a
import platform.HealthKit.*
const val LABS = false
object Flags { const val shots = false
  val meds = false }
class Records { private val store = HKHealthStore()
  fun go() {
    val types = mutableSetOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!)
    if (LABS) types.add(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)
    if (Flags.shots) types.add(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!)
    if (Flags.meds) types.add(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!)
    store.requestAuthorizationToShareTypes(null, readTypes = types) { _, _ -> }
  }
}
fun main() { Records().go() }
`;
    expect(await flow({ 'shared/src/iosMain/kotlin/A.kt': code })).toBe('allergy |');
  });

  test('C#', async () => {
    const code = `using HealthKit;
static class Flags { public const bool Labs = false; public static readonly bool Shots = false; }
public class Records { HKHealthStore store = new();
  public async Task Go() {
    var types = new NSMutableSet<HKObjectType>();
    types.Add(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!);
    if (Flags.Labs) types.Add(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord));
    if (Flags.Shots) types.Add(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord));

    await store.RequestAuthorizationToShareAsync(new NSSet(), types);
  }
}
`;
    expect(await flow({ 'A.cs': code })).toBe('allergy |');
  });

  test('Objective-C', async () => {
    const code = `#import <HealthKit/HealthKit.h>
static const BOOL kLabs = NO;
static BOOL const kShots = NO;
@implementation Records
- (void)viewDidLoad {
  HKHealthStore *store = [HKHealthStore new];
  NSMutableSet *types = [NSMutableSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]];
  if (kLabs) [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
  if (kShots) { [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]]; }
  [store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];
}
@end
`;
    expect(await flow({ 'App/A.m': code })).toBe('allergy |');
  });
});

/** An heir says otherwise, or code that is not here sets it. */
describe('a flag that is not the same for good', () => {
  test('Kotlin: an heir has another', async () => {
    const code = `package a
import platform.HealthKit.*
open class Records {
  open val showsLabs = false
  private val store = HKHealthStore()
  fun go() {
    if (showsLabs) store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)) { _, _ -> }
  }
}
class LabRecords : Records() { override val showsLabs = true }
fun main() { LabRecords().go() }
`;
    expect(await flow({ 'shared/src/iosMain/kotlin/A.kt': code })).toBe('labResult |');
  });

  test('Dart: an heir has another', async () => {
    const code = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final api = AppleHealthClinicalRecords();
class Records {
  final bool showsLabs = false;
  Future<void> go() async { if (showsLabs) await api.requestAuthorization([ClinicalType.labResultRecord]); }
}
class LabRecords extends Records { @override final bool showsLabs = true; }
void main() async { await LabRecords().go(); }
`;
    expect(await flow({ 'lib/main.dart': code })).toBe('labResult |');
  });

  test('Objective-C: a local is given by its address', async () => {
    const code = `#import <HealthKit/HealthKit.h>
@implementation Records
- (void)viewDidLoad {
  BOOL isFolder = NO;
  [NSFileManager.defaultManager fileExistsAtPath:@"labs" isDirectory:&isFolder];
  if (isFolder) {
    [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]] completion:^(BOOL ok, NSError *error) {}];
  }
}
@end
`;
    expect(await flow({ 'App/A.m': code })).toBe('labResult |');
  });
});
