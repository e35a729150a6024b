/** Methods of Swift that others come to by their selector alone: where no code, text or screen says the name, nobody does. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const app = (action: string, shown = '', more: Texts = {}): Texts => ({
  'App/AppDelegate.swift':
    'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow?\n func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { window?.rootViewController = Home()\n return true } }\n',
  'App/Home.swift': `import UIKit\nimport HealthKit\nfinal class Home: UIViewController { let store = HKHealthStore()\n override func viewDidLoad() { super.viewDidLoad()\n store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }\n let tap = UITapGestureRecognizer(target: self, action: #selector(openAllergies))\n view.addGestureRecognizer(tap)\n ${shown} }\n @objc private func openAllergies() { read(.allergyRecord) }\n ${action}\n private func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }\n`,
  ...more,
});
const ACTION = '@objc private func openVisits() { read(.procedureRecord) }';

describe('nobody comes to it', () => {
  test.each<[title: string, texts: Texts]>([
    ['an action', app(ACTION)],
    ['with its sender', app('@objc private func openVisits(_ sender: UIButton) { read(.procedureRecord) }')],
    ['of a screen', app('@IBAction private func openVisits(_ sender: Any) { read(.procedureRecord) }')],
    ['within its file', app(ACTION.replace('private', 'fileprivate'))],
    ['a comment says it', app(ACTION, '// #selector(openVisits)\n')],
    [
      'a screen asks for another',
      app(ACTION, '', { 'App/Main.storyboard': '<action selector="openAllergies:" destination="a" id="b"/>\n' }),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe('allergy procedure | allergy');
  });
});

describe('somebody may come to it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'by its selector',
      app(
        ACTION,
        'NotificationCenter.default.addObserver(self, selector: #selector(openVisits), name: nil, object: nil)',
      ),
    ],
    ['by a text', app(ACTION, 'perform(Selector(("openVisits")))')],
    ['by a text that is put together', app(ACTION, 'perform(NSSelectorFromString("open" + title!))')],
    [
      'by a screen',
      app(ACTION, '', { 'App/Main.storyboard': '<action selector="openVisits" destination="a" id="b"/>\n' }),
    ],
    [
      'by a screen, with its sender',
      app('@IBAction private func openVisits(_ sender: Any) { read(.procedureRecord) }', '', {
        'App/Home.xib': '<action selector="openVisits:" destination="a" id="b"/>\n',
      }),
    ],
    ['by another file', app('@objc func openVisits() { read(.procedureRecord) }')],
    ['by a name of its own', app('@objc(showVisits) private func openVisits() { read(.procedureRecord) }')],
    ['by a menu of the system', app('@objc private func copy(_ sender: Any?) { read(.procedureRecord) }')],
    [
      'by a label that its selector says',
      app('@objc private func open(visits: Bool) { read(.procedureRecord) }', 'perform(Selector(("openWithVisits:")))'),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe('allergy procedure | allergy procedure');
  });
});
