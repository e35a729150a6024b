/** ResearchKit's own helper for JSON, copied into an app, shows nothing of clinical records. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

const COPY = `#import "ORKESerialization.h"
@import ResearchKit;
static NSString *identifierFromClinicalType(HKClinicalType *type) { return type.identifier; }
static HKClinicalType *typeFromIdentifier(NSString *identifier) { return [HKClinicalType clinicalTypeForIdentifier:identifier]; }
@implementation ORKESerializer
+ (id)objectFromJSONObject:(NSDictionary *)dict error:(NSError **)error {
  Class type = NSClassFromString(dict[@"_class"]);
  return [[type alloc] init];
}
@end
`;
const HEADER =
  '@interface ORKESerializer : NSObject\n+ (id)objectFromJSONObject:(NSDictionary *)object error:(NSError **)error;\n@end\n';
const STEPS = (more = '') => `import HealthKit
import ResearchKit
@main struct Study: App { var body: some Scene { WindowGroup { Text("") } } }
func ask(_ store: HKHealthStore, _ result: ORKResult) async throws {
  try await store.requestAuthorization(toShare: [], read: [HKQuantityType(.stepCount)])
  let data = try ORKESerializer.jsonData(for: result)
  ${more}
}
`;

const appOf = (more: Readonly<Record<string, string>>) =>
  factsOf(
    { 'App/ORKESerialization.h': HEADER, ...more },
    { kind: 'app', isDeclared: true, linked: ['HealthKit', 'ResearchKit'] },
  );

/** What an app shows of records: signs, and names that it makes. */
async function shown(more: Readonly<Record<string, string>>): Promise<readonly [number, number]> {
  const { clinical, made = [], unresolved } = await appOf(more);
  expect(unresolved).toEqual([]);
  return [clinical.length, made.length];
}

describe('the copy shows nothing', () => {
  test.each([
    ['by its name', 'App/ORKESerialization.m'],
    ['by what is in it', 'App/Json.m'],
  ])('%s', async (_, path) => {
    expect(await shown({ [path]: COPY, 'App/App.swift': STEPS() })).toEqual([0, 0]);
  });

  test('nor an older one that names no record', async () => {
    const old = COPY.replace(/^static .*\n/gm, '');
    expect(await shown({ 'App/ORKESerialization.m': old, 'App/App.swift': STEPS() })).toEqual([0, 0]);
  });
});

describe('what shows something', () => {
  test('an app that makes objects by it', async () => {
    const makes = STEPS('let task = try ORKESerializer.object(fromJSONData: data)');
    const { clinical } = await appOf({ 'App/ORKESerialization.m': COPY, 'App/App.swift': makes });
    expect(clinical).toHaveLength(1);
  });

  test('a class of another name', async () => {
    const own = COPY.replaceAll('ORKESerializer', 'OwnSerializer');
    const { clinical } = await appOf({ 'App/ORKESerialization.m': own, 'App/App.swift': STEPS() });
    expect(clinical).toHaveLength(1);
  });

  test('the app’s own code beside it', async () => {
    const own = STEPS('let labs = HKClinicalType(.labResultRecord)\n  print(labs)');
    const { clinical } = await appOf({ 'App/ORKESerialization.m': COPY, 'App/App.swift': own });
    expect(clinical.map(({ at }) => at.file)).toEqual(['App/App.swift']);
  });

  test('names that the app makes beside it', async () => {
    const own = `${STEPS()}func make(_ name: String) -> AnyClass? { NSClassFromString(name) }\n`;
    const { made = [] } = await appOf({ 'App/ORKESerialization.m': COPY, 'App/App.swift': own });
    expect(made).toHaveLength(1);
  });
});
