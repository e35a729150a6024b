/** What overrides a method of the system is called by the system, whatever else has its name. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const OWN = 'func prepare() { print("own") }';
const SEGUE = 'override func prepare(for segue: UIStoryboardSegue, sender: Any?)';
test.each([
  ['alone', '', 'UIViewController', ''],
  ['beside a function of its name', OWN, 'UIViewController', ''],
  ['below a class with one', '', 'Base', `class Base: UIViewController { ${OWN} }`],
  ['below a class that overrides it too', '', 'Base', `class Base: UIViewController { ${SEGUE} { print("base") } }`],
])('%s', async (_, own, above, more) => {
  const text = `import UIKit
import HealthKit
@main class Delegate: UIResponder, UIApplicationDelegate { var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { window?.rootViewController = Home()
    return true } }
${more}
final class Home: ${above} { let store = HKHealthStore()
  override func viewDidLoad() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
    query(.procedureRecord) }
  ${SEGUE} { query(.labResultRecord) }
  func query(_ type: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  ${own}
}
`;
  expect(await flow({ 'App/Home.swift': text }, { kind: 'app' })).toBe('labResult procedure | labResult procedure');
});
