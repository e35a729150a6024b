/** Code of clinical records that stands in functions alone whose names nobody says. */
import { expect, test } from 'vitest';
import { factsOf, names } from './code.ts';

const APP = '@main struct A: App { var body: some Scene { WindowGroup { Text("Steps") } } }\n';
const ASKS = `let type = HKClinicalType(.allergyRecord)
    HKHealthStore().requestAuthorization(toShare: [], read: [type]) { _, _ in }`;
const READS =
  'HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })';

/** What is asked, what is read, and how many files show that they use clinical records. */
async function used(swift: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { requested, read, clinical } = await factsOf(
    { 'App/App.swift': `import SwiftUI\n${APP}`, 'App/Records.swift': `import HealthKit\n${swift}\n`, ...more },
    { kind: 'app' },
  );
  return `${names(requested)} | ${names(read)} | ${clinical.length}`;
}

test.each([
  ['a method', `final class Records { init() {}\n  func askPeople() { ${ASKS} } }`],
  ['a private method', `final class Records { init() {}\n  private func askPeople() { ${ASKS} } }`],
  ['a function', `func askPeople() { ${ASKS} }`],
  ['one that another one calls', `func askPeople() { ${ASKS} }\nfunc alsoNobody() { ${READS} }`],
  ['a closure in it', `func askPeople() { let go = { ${ASKS} }\n go() }`],
  [
    'a view that nobody shows',
    `import SwiftUI\nstruct RecordsView: View { var body: some View { Text("a").task { await ask() } }\n func ask() async { ${ASKS} } }`,
  ],
])('counts for nothing: %s', async (_, swift) => {
  expect(await used(swift)).toBe(' |  | 0');
});

test.each([
  [
    'its name is said in another file',
    `func askPeople() { ${ASKS} }`,
    { 'App/Use.swift': 'func go() { askPeople() }\n' },
  ],
  [
    'in a text',
    `@objc final class R: NSObject { @objc func askPeople() { ${ASKS} } }`,
    { 'App/Use.swift': 'let name = "askPeople"\n' },
  ],
  [
    'in a storyboard',
    `final class R: NSObject { @IBAction func askPeople() { ${ASKS} } }`,
    { 'App/Main.storyboard': '<viewController customClass="R"><action selector="askPeople"/></viewController>' },
  ],
  [
    'what the system calls',
    `import UIKit\nfinal class Delegate: NSObject, UIApplicationDelegate { func application(_ a: UIApplication, didFinishLaunchingWithOptions o: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { ${ASKS}\n return true } }`,
    {},
  ],
  [
    'what a protocol of others asks for',
    `import Kit\nfinal class Standard: KitStandard { func start() { ${ASKS} } }`,
    {},
  ],
  ['an initialiser', `final class Records { init() { ${ASKS} } }\nlet records = Records()`, {}],
  [
    'what overrides',
    `import UIKit\nfinal class Screen: UIViewController { override func viewDidLoad() { ${ASKS} } }`,
    { 'App/Use.swift': 'let screen = Screen()\n' },
  ],
] as const)('counts: %s', async (_, swift, more) => {
  expect(await used(swift, more)).toMatch(/^allergy \| {2}\| [1-9]$/);
});

test('a type that is named beside shows that there are records', async () => {
  const beside = `final class Records { let type = HKClinicalType(.allergyRecord)\n func askPeople() { ${ASKS} } }`;
  expect(await used(beside, { 'App/Use.swift': 'let records = Records()\n' })).toBe(' |  | 1');
});

test('what is read beside is kept', async () => {
  const both = `final class Records { func askPeople() { ${ASKS} }\n func show() { ${READS} } }`;
  expect(
    await used(both, {
      'App/App.swift':
        'import SwiftUI\n@main struct A: App { init() { Records().show() }\n var body: some Scene { WindowGroup { Text("a") } } }\n',
    }),
  ).toBe(' | allergy | 1');
});
