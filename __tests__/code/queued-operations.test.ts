/** Operations of a queue: `main` of each that is given to one, and of any that others may give one. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const swift = (adds: string, more = ''): string => `import HealthKit
@main struct Main { static func main() { Importer().run() } }
class Import: Operation { let store: HKHealthStore
 init(store: HKHealthStore) { self.store = store }
 var identifier: HKClinicalTypeIdentifier { fatalError("says nothing") }
 override func main() { store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in }) } }
final class Labs: Import { override var identifier: HKClinicalTypeIdentifier { .labResultRecord } }
final class Meds: Import { override var identifier: HKClinicalTypeIdentifier { .medicationRecord } }
final class Importer { let store = HKHealthStore()
 let queue = OperationQueue()
 func run() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.medicationRecord)]) { _, _ in }
 let labs = Labs(store: store)
 let meds = Meds(store: store)
 ${adds} }
 ${more} }`;

test.each<[title: string, code: string, read: string]>([
  ['several', swift('queue.addOperations([labs, meds], waitUntilFinished: false)'), 'labResult medication'],
  ['each of a list', swift('for one in [labs, meds] as [Import] { queue.addOperation(one) }'), 'labResult medication'],
  ['each, by a method that is handed on', swift('[labs, meds].forEach(queue.addOperation)'), 'labResult medication'],
  [
    'one that waits for another',
    swift('meds.addDependency(labs)\n queue.addOperations([labs, meds], waitUntilFinished: true)'),
    'labResult medication',
  ],
  [
    'in one that starts itself',
    swift('queue.addOperation(Later(store: store))', '').replace(
      'final class Labs',
      'final class Later: Import { override func start() { main() }\n override var identifier: HKClinicalTypeIdentifier { .medicationRecord } }\nfinal class Labs',
    ),
    'labResult medication',
  ],
  ['one that is started by hand', swift('queue.addOperation(labs)\n meds.start()'), 'labResult medication'],
  // an object that is handed on may come to a queue that is not here
  [
    'one, and one that others get',
    swift('queue.addOperation(labs)\n other.enqueue(meds)', 'let other = PartnerQueue()'),
    'labResult medication',
  ],
  [
    'one of the main queue, and one that others get',
    swift('OperationQueue.main.addOperation(labs)\n other.enqueue(meds)', 'let other = PartnerQueue()'),
    'labResult medication',
  ],
  [
    'one, and one that others make',
    swift(
      'queue.addOperation(labs)\n if let made = Registry.shared.make("meds") as? Operation { queue.addOperation(made) }\n Registry.shared.add { meds }',
    ),
    'labResult medication',
  ],
])('%s', async (_, code, read) => {
  expect(await flow({ 'App/App.swift': code }, { kind: 'app' })).toBe(`labResult medication | ${read}`);
});

describe('of Objective-C', () => {
  const objc = (adds: string): Readonly<Record<string, string>> => ({
    'App/Import.h':
      '#import <HealthKit/HealthKit.h>\n@interface Import : NSOperation\n@property (readonly, nonatomic) HKClinicalTypeIdentifier identifier;\n@end\n@interface Labs : Import\n@end\n@interface Meds : Import\n@end\n',
    'App/Import.m': `#import "Import.h"\n@implementation Import\n- (HKClinicalTypeIdentifier)identifier { [self doesNotRecognizeSelector:_cmd]; return nil; }\n- (void)main { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:self.identifier] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }\n@end\n@implementation Labs\n- (HKClinicalTypeIdentifier)identifier { return HKClinicalTypeIdentifierLabResultRecord; }\n@end\n@implementation Meds\n- (HKClinicalTypeIdentifier)identifier { return HKClinicalTypeIdentifierMedicationRecord; }\n@end\n`,
    'App/main.m': `#import "Import.h"\nint main(int argc, char *argv[]) { NSOperationQueue *queue = [NSOperationQueue new];\n [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], nil] completion:^(BOOL ok, NSError *error) {}];\n ${adds}\n return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n`,
  });
  test.each<[title: string, adds: string, read: string]>([
    ['several', '[queue addOperations:@[[Labs new], [Meds new]] waitUntilFinished:NO];', 'labResult medication'],
    ['one', '[queue addOperation:[Labs new]];', 'labResult'],
    [
      'one, another is made',
      'Meds *meds = [Meds new]; NSLog(@"%@", meds.name); [queue addOperation:[[Labs alloc] init]];',
      'labResult',
    ],
  ])('%s', async (_, adds, read) => {
    expect(await flow(objc(adds), { kind: 'app' })).toBe(`labResult medication | ${read}`);
  });
});
