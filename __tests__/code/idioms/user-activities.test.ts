/** What the app tells the system of what a person does comes back when that is continued, each part by its key. */
import { C_SHARP } from './c-sharp.ts';
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const reads = (use: (value: string) => string, told: string): string =>
  `struct Root: View { var body: some View { Text("").onContinueUserActivity("reading") { activity in let it = activity.userInfo?["${told}"] as? String ?? ""\n ${use('it')} } } }\n`;
const KEYS = 'enum Trail { static let first = "first"\n static let second = "second" }\n';

eachApart('Swift', SWIFT, [
  [
    'entries that are added in a view',
    (make, use, told) =>
      `${reads(use, told)}struct Page: View { var body: some View { Text("").userActivity("reading") { activity in activity.addUserInfoEntries(from: ["first": ${make}, "second": "typed"]) } } }`,
  ],
  [
    'entries that a helper adds',
    (make, use, told) =>
      `${KEYS}${reads(use, told)}enum Filler { static func fill(_ activity: NSUserActivity, first: String, second: String) { activity.addUserInfoEntries(from: [Trail.first: first, Trail.second: second]) } }\nstruct Page: View { var body: some View { Text("").userActivity("reading") { Filler.fill($0, first: ${make}, second: "typed") } } }`,
  ],
  [
    'what is set whole',
    (make, use, told) =>
      `${reads(use, told)}func start() { let activity = NSUserActivity(activityType: "reading")\n activity.userInfo = ["first": ${make}, "second": "typed"]\n activity.becomeCurrent() }`,
  ],
  [
    'an entry that is set',
    (make, use, told) =>
      `${reads(use, told)}final class Page: UIViewController { override func updateUserActivityState(_ activity: NSUserActivity) { activity.userInfo?["first"] = ${make}\n activity.userInfo?["second"] = "typed"\n super.updateUserActivityState(activity) } }`,
  ],
  [
    'a delegate of a scene',
    (make, use, told) =>
      `final class Scene: UIResponder, UIWindowSceneDelegate { func scene(_ scene: UIScene, continue userActivity: NSUserActivity) { guard let it = userActivity.userInfo?["${told}"] as? String else { return }\n ${use('it')} }\n func stateRestorationActivity(for scene: UIScene) -> NSUserActivity? { let activity = NSUserActivity(activityType: "a")\n activity.addUserInfoEntries(from: ["first": ${make}, "second": "typed"])\n return activity } }`,
  ],
  [
    'the title beside the entries',
    (make, use, told) =>
      `func start() { let activity = NSUserActivity(activityType: "reading")\n activity.title = ${make}\n activity.targetContentIdentifier = "typed"\n activity.becomeCurrent() }\nfinal class Page: UIViewController { override func restoreUserActivityState(_ activity: NSUserActivity) { ${use(`activity.${told === 'first' ? 'title' : 'targetContentIdentifier'}!`)} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'entries that are added',
    (make, use, told) =>
      `@interface Page : UIViewController\n@end\n@implementation Page\n- (void)updateUserActivityState:(NSUserActivity *)activity { [activity addUserInfoEntriesFromDictionary:@{ @"first": ${make}, @"second": @"typed" }]; }\n- (void)restoreUserActivityState:(NSUserActivity *)activity { NSString *it = activity.userInfo[@"${told}"];\n ${use('it')} }\n@end`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'the title beside the identifier',
    (make, use, told) =>
      `public class Page : UIKit.UIViewController { public override void UpdateUserActivityState(NSUserActivity activity) { activity.Title = ${make};\n activity.TargetContentIdentifier = "typed"; }\n public override void RestoreUserActivityState(NSUserActivity activity) { ${use(`activity.${told === 'first' ? 'Title' : 'TargetContentIdentifier'}`)} } }`,
  ],
]);
