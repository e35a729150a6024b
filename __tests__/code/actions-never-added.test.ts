/** Actions, buttons and operations that are made and handed to nobody: what they would call reads nothing. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const LEFT = 'immunization labResult | labResult';
const BOTH = 'immunization labResult | immunization labResult';

const swift = (body: string, more = '', members = ''): Promise<string> =>
  flow(
    {
      'App/Desk.swift': `import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate { var window: UIWindow?
  func applicationDidFinishLaunching(_ application: UIApplication) { window?.rootViewController = Desk() } }
final class Desk: UIViewController {
  let store = HKHealthStore()
  ${members}
  func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func labs() { read(.labResultRecord) }
  func shots() { read(.immunizationRecord) }
  override func viewDidLoad() {
    store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord)]) { _, _ in self.labs() }
    ${body} } }
${more}`,
    },
    { kind: 'app' },
  );

const ACTION = 'UIAlertAction(title: "Shots", style: .default) { _ in self.shots() }';
const ITEM = 'UIAction(title: "Shots") { _ in self.shots() }';

describe('Swift: read by nobody', () => {
  test.each([
    ['an action of a sheet', `let action = ${ACTION}`],
    [
      'an action by its label',
      'let action = UIAlertAction(title: "Shots", style: .default, handler: { _ in self.shots() })',
    ],
    [
      'an action beside one that is added',
      `let sheet = UIAlertController(title: nil, message: nil, preferredStyle: .actionSheet)\n let labs = UIAlertAction(title: "Labs", style: .default) { _ in self.labs() }\n let all = ${ACTION}\n sheet.addAction(labs)\n present(sheet, animated: true)`,
    ],
    ['an action of a menu', `let item = ${ITEM}`],
    ['a menu', `let menu = UIMenu(children: [${ITEM}])`],
    ['a button', `let button = UIButton(primaryAction: ${ITEM})`],
    ['a button of a bar', `let item = UIBarButtonItem(title: "Shots", primaryAction: ${ITEM})`],
    [
      'an action of a row',
      'let swipe = UIContextualAction(style: .normal, title: "Shots") { _, _, done in self.shots()\n done(true) }',
    ],
    ['an operation', 'let later = BlockOperation { self.shots() }'],
    ['work for a queue', 'let work = DispatchWorkItem { self.shots() }'],
  ])('%s', async (_, body) => {
    expect(await swift(body)).toBe(LEFT);
  });

  test('an action that is kept', async () => {
    expect(await swift('', '', `private lazy var shotsItem = ${ITEM}`)).toBe(LEFT);
  });
});

describe('Swift: read by whoever has it', () => {
  test.each([
    [
      'an action of a sheet',
      `let sheet = UIAlertController(title: nil, message: nil, preferredStyle: .actionSheet)\n let shots = ${ACTION}\n sheet.addAction(shots)\n present(sheet, animated: true)`,
    ],
    [
      'one that is added at once',
      `let sheet = UIAlertController(title: nil, message: nil, preferredStyle: .actionSheet)\n sheet.addAction(${ACTION})\n present(sheet, animated: true)`,
    ],
    [
      'one in a list',
      `let sheet = UIAlertController(title: nil, message: nil, preferredStyle: .actionSheet)\n let all = [${ACTION}]\n all.forEach(sheet.addAction)`,
    ],
    [
      'one in a branch',
      `let shots = ${ACTION}\n if view != nil { let sheet = UIAlertController()\n sheet.addAction(shots) }`,
    ],
    ['one that is caught', `let shots = ${ACTION}\n let open = { [shots] in self.show(shots) }\n open()`],
    [
      'one of a menu',
      `let item = ${ITEM}\n navigationItem.rightBarButtonItem = UIBarButtonItem(menu: UIMenu(children: [item]))`,
    ],
    [
      'one that is given',
      `func item() -> UIAction { let item = ${ITEM}\n return item }\n navigationItem.rightBarButtonItem = UIBarButtonItem(primaryAction: item())`,
    ],
    ['an operation', 'let later = BlockOperation { self.shots() }\n OperationQueue.main.addOperation(later)'],
    ['work for a queue', 'let work = DispatchWorkItem { self.shots() }\n DispatchQueue.main.async(execute: work)'],
    ['a task, which waits for nobody', 'let task = Task { self.shots() }'],
    [
      'a timer that runs',
      'let timer = Timer.scheduledTimer(withTimeInterval: 1, repeats: false) { _ in self.shots() }',
    ],
    [
      'an observer',
      'let token = NotificationCenter.default.addObserver(forName: .init("go"), object: nil, queue: nil) { _ in self.shots() }',
    ],
    ['what the app makes itself', 'let row = Row { self.shots() }', 'struct Row { init(_ act: () -> Void) { act() } }'],
    [
      'a class of its own of that name',
      'let row = BlockOperation { self.shots() }',
      'final class BlockOperation { init(_ act: () -> Void) { act() } }',
    ],
    [
      'a maker of its own',
      'let shots = UIAlertAction.now { self.shots() }',
      'extension UIAlertAction { static func now(_ act: () -> Void) -> UIAlertAction { act()\n return UIAlertAction(title: "", style: .cancel) } }',
    ],
  ])('%s', async (_, body, more) => {
    expect(
      await swift(
        `${body}`.replace(
          'self.show(shots)',
          'self.present(UIAlertController(title: "\\(shots)", message: nil, preferredStyle: .alert), animated: true)',
        ),
        more,
      ),
    ).toBe(BOTH);
  });

  test('an action that is kept and said', async () => {
    const item = `private lazy var shotsItem = ${ITEM}`;
    expect(await swift('navigationItem.rightBarButtonItem = UIBarButtonItem(primaryAction: shotsItem)', '', item)).toBe(
      BOTH,
    );
  });
});

const objectiveC = (body: string): Promise<string> =>
  flow(
    {
      'App/main.m':
        '#import <UIKit/UIKit.h>\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, nil); }\n',
      'App/Desk.m': `#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#define ADD(it) [sheet addAction:it]
@interface Desk : UIViewController
@end
@implementation Desk
- (void)read:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }]]; }
- (void)viewDidLoad {
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord], nil] completion:^(BOOL ok, NSError *e) { }];
  [self read:HKClinicalTypeIdentifierLabResultRecord];
  UIAlertController *sheet = [UIAlertController alertControllerWithTitle:nil message:nil preferredStyle:UIAlertControllerStyleActionSheet];
  UIAlertAction *shots = [UIAlertAction actionWithTitle:@"Shots" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) { [self read:HKClinicalTypeIdentifierImmunizationRecord]; }];
  ${body}
  [self presentViewController:sheet animated:YES completion:nil];
}
@end
`,
    },
    { kind: 'app' },
  );

describe('Objective-C', () => {
  test('an action that is added to no sheet', async () => {
    expect(await objectiveC('')).toBe(LEFT);
  });

  test.each([
    ['added', '[sheet addAction:shots];'],
    ['added in a loop', 'for (UIAlertAction *each in @[shots]) { [sheet addAction:each]; }'],
    ['added in a block', 'dispatch_async(dispatch_get_main_queue(), ^{ [sheet addAction:shots]; });'],
    ['added by a macro', 'ADD(shots);'],
    ['set', 'sheet.preferredAction = shots;'],
  ])('%s', async (_, body) => {
    expect(await objectiveC(body)).toBe(BOTH);
  });
});

const kotlin = (body: string): Promise<string> =>
  flow({
    'a.kt': `package a
import platform.HealthKit.*
import platform.UIKit.*
class Desk { private val store = HKHealthStore()
  private fun type(name: String) = HKObjectType.clinicalTypeForIdentifier(name)!!
  private fun read(name: String) { store.executeQuery(HKSampleQuery(type(name), null, 0u, null) { _, _, _ -> }) }
  fun open(sheet: UIAlertController) {
    store.requestAuthorizationToShareTypes(null, readTypes = setOf(type(HKClinicalTypeIdentifierLabResultRecord), type(HKClinicalTypeIdentifierImmunizationRecord))) { _, _ -> }
    read(HKClinicalTypeIdentifierLabResultRecord)
    val shots = UIAlertAction.actionWithTitle("Shots", UIAlertActionStyleDefault) { read(HKClinicalTypeIdentifierImmunizationRecord) }
    ${body} } }
fun main() { Desk().open(UIAlertController()) }
`,
  });

test('Kotlin', async () => {
  expect(await kotlin('')).toBe(LEFT);
  expect(await kotlin('sheet.addAction(shots)')).toBe(BOTH);
  expect(await kotlin('sheet.apply { addAction(shots) }')).toBe(BOTH);
});

const cSharp = (body: string): Promise<string> =>
  flow({
    'Desk.cs': `using HealthKit;
using UIKit;
public class Desk : UIViewController
{
  readonly HKHealthStore store = new HKHealthStore();
  static HKClinicalType Type(HKClinicalTypeIdentifier name) => HKObjectType.GetClinicalType(name);
  void Read(HKClinicalTypeIdentifier name) => store.ExecuteQuery(new HKSampleQuery(Type(name), null, 0, null, (q, r, e) => { }));
  public override void ViewDidLoad()
  {
    store.RequestAuthorizationToShare(null, new NSSet(Type(HKClinicalTypeIdentifier.LabResultRecord), Type(HKClinicalTypeIdentifier.ImmunizationRecord)), (ok, e) => { });
    Read(HKClinicalTypeIdentifier.LabResultRecord);
    var sheet = UIAlertController.Create(null, null, UIAlertControllerStyle.ActionSheet);
    var shots = UIAlertAction.Create("Shots", UIAlertActionStyle.Default, _ => Read(HKClinicalTypeIdentifier.ImmunizationRecord));
    ${body}
    PresentViewController(sheet, true, null);
  }
}
`,
  });

test('C#', async () => {
  expect(await cSharp('')).toBe(LEFT);
  expect(await cSharp('sheet.AddAction(shots);')).toBe(BOTH);
  expect(await cSharp('foreach (var each in new[] { shots }) sheet.AddAction(each);')).toBe(BOTH);
});
