/**
 * The store itself, handed to code which is not here: whoever holds it may read whatever the app was granted, and ask for
 * more. It names no type that would tell of which.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const swift = (imports: string, statements: string): string => `import HealthKit
${imports}
@main struct Main { static func main() async { try? await Records().start() } }
final class Records {
  let store = HKHealthStore()
  func start() async throws {
    try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
    ${statements}
  }
}
`;

const kotlin = (imports: string, statements: string): Record<string, string> => ({
  'src/iosMain/kotlin/App.kt': `package health.redpoll

import platform.HealthKit.*
${imports}

class Records {
    private val store = HKHealthStore()
    private val access = Access(store)
    suspend fun start() {
        access.ask()
        ${statements}
    }
}

class Access(private val store: HKHealthStore) {
    fun ask() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord))) { _, _ -> }
    }
}
`,
});

const sharp = (imports: string, statements: string): Record<string, string> => ({
  'App.cs': `using Foundation;
using HealthKit;
${imports}
namespace Heron;

public class Records
{
  private readonly HKHealthStore _store = new();

  public void Start()
  {
    _store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!), (ok, error) => { });
    ${statements}
  }
}
`,
});

const messages = (imports: string, statements: string): Record<string, string> => ({
  'App/Records.m': `#import <HealthKit/HealthKit.h>
${imports}
@implementation Records
- (void)start {
  HKHealthStore *store = [[HKHealthStore alloc] init];
  NSSet *types = [NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]];
  [store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];
  ${statements}
}
@end
`,
});

const OPEN = 'allergy | !';
const UNUSED = 'allergy |';

describe('a store that is handed to closed code may be read with there', () => {
  test.each([
    [
      'Swift: an initialiser',
      swift('import PortalReader', 'PRSession(healthStore: store, patient: "7").upload()'),
      OPEN,
    ],
    [
      'Swift: one that is made there',
      swift('import PortalReader', 'PRSession(healthStore: HKHealthStore()).upload()'),
      OPEN,
    ],
    ['Swift: a method', swift('import PortalReader', 'PRPortal.shared.connect(to: store)'), OPEN],
    [
      'Swift: classes of HealthKit',
      swift('import PortalReader', '_ = HKHeartbeatSeriesBuilder(healthStore: store, device: nil, start: .now)'),
      UNUSED,
    ],
    ['Swift: Apple’s modules alone', swift('import SwiftUI', 'PRSession(healthStore: store).upload()'), UNUSED],
    ['Swift: a container keeps it', swift('import Swinject', 'container.register(store)'), UNUSED],
    [
      'Kotlin: a class of a framework that is bound',
      kotlin('import portal.reader.PRSession', 'PRSession(healthStore = store, patient = "7").upload()'),
      OPEN,
    ],
    ['Kotlin: code of the app', kotlin('import portal.reader.PRSession', 'Access(store)'), UNUSED],
    [
      'Kotlin: a container',
      kotlin('import org.koin.core.context.GlobalContext', 'GlobalContext.get().declare(store)'),
      UNUSED,
    ],
    ['C#: a class of a binding', sharp('using Portal.Reader;', 'new PRSession(_store, "7").Upload();'), OPEN],
    [
      'C#: a class of a binding that is written here',
      {
        ...sharp('using Portal.Reader;', 'new PRSession(_store, "7").Upload();'),
        'Binding/ApiDefinition.cs':
          'using Foundation;\nusing HealthKit;\nnamespace Portal.Reader\n{\n  [BaseType(typeof(NSObject))]\n  interface PRSession\n  {\n    [Export("initWithStore:patient:")]\n    NativeHandle Constructor(HKHealthStore store, string patient);\n    [Export("upload")]\n    void Upload();\n  }\n}\n',
      },
      OPEN,
    ],
    ['C#: a container', sharp('using Portal.Reader;', 'builder.Services.AddSingleton(_store);'), UNUSED],
    [
      'Objective-C: an initialiser',
      messages(
        '#import <PortalReader/PortalReader.h>',
        '[[[PRSession alloc] initWithHealthStore:store patient:@"7"] upload];',
      ),
      OPEN,
    ],
    [
      'Objective-C: a method',
      messages('#import <PortalReader/PortalReader.h>', '[[PRPortal shared] connectToStore:store];'),
      OPEN,
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await flow(texts)).toBe(expected);
  });

  test('the reason names who gets it, at the call', async () => {
    const { unresolved } = await factsOf(swift('import PortalReader', 'PRPortal.shared.connect(to: store)'));
    expect(unresolved).toMatchObject([
      { role: 'read', reason: 'the store is handed to `connect`, whose code is not here', at: { line: 8 } },
    ]);
  });

  test.each([
    [
      'Swift',
      {
        'App/App.swift': swift('', 'Upload(store: store).run()'),
        'App/Upload.swift':
          'import HealthKit\nimport PortalReader\nstruct Upload { let store: HKHealthStore\n func run() { PRSession(healthStore: store).upload() } }\n',
      },
    ],
    [
      'Kotlin',
      {
        ...kotlin('', ''),
        'src/iosMain/kotlin/Upload.kt':
          'package health.redpoll\nimport platform.HealthKit.HKHealthStore\nimport portal.reader.PRSession\nclass Upload { private val store = HKHealthStore()\n suspend fun run() { Records().start()\n PRSession(healthStore = store).upload() } }\n',
      },
    ],
    [
      'C#',
      {
        ...sharp('', ''),
        'Upload.cs':
          'using HealthKit;\nusing Portal.Reader;\nnamespace Heron;\npublic class Upload(HKHealthStore store) { public void Run() { new Records().Start(); new PRSession(store).Upload(); } }\n',
      },
    ],
  ])('in a file that does nothing else with records: %s', async (_, texts) => {
    expect(await flow(texts)).toBe(OPEN);
  });

  test('it may ask there too', async () => {
    const read =
      'store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })';
    const texts = swift('import PortalReader', `PRPortal.shared.connect(to: store); ${read}`);
    expect(await flow(texts.replace(/try await store.requestAuthorization.*/, ''))).toBe('! | allergy');
    expect(await flow(texts)).toBe('allergy | allergy');
  });
});
