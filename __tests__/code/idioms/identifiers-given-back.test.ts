/** What the system is given to know something by, and gives back to a delegate: of a menu, a request, a region, a shortcut. */
import { C_SHARP } from './c-sharp.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const swifts = (which: 'make' | 'other'): Ways => {
  const of = (make: string, other: string): string => (which === 'make' ? make : other);
  return [
    [
      'a context menu of a table',
      (make, use, other) =>
        `final class Page: UITableViewController { let note = ${make}\n override func tableView(_ tableView: UITableView, contextMenuConfigurationForRowAt indexPath: IndexPath, point: CGPoint) -> UIContextMenuConfiguration? { UIContextMenuConfiguration(identifier: ${of(make, other)} as NSString, previewProvider: nil) { _ in UIMenu(children: []) } }\n override func tableView(_ tableView: UITableView, willPerformPreviewActionForMenuWith configuration: UIContextMenuConfiguration, animator: any UIContextMenuInteractionCommitAnimating) { guard let row = configuration.identifier as? String else { return }\n ${use('row')} } }`,
    ],
    [
      'a context menu of a view',
      (make, use, other) =>
        `final class Page: UIViewController, UIContextMenuInteractionDelegate { let note = ${make}\n func contextMenuInteraction(_ interaction: UIContextMenuInteraction, configurationForMenuAtLocation location: CGPoint) -> UIContextMenuConfiguration? { return UIContextMenuConfiguration(identifier: ${of(make, other)} as NSCopying, previewProvider: nil, actionProvider: nil) }\n func contextMenuInteraction(_ interaction: UIContextMenuInteraction, willEndFor configuration: UIContextMenuConfiguration, animator: (any UIContextMenuInteractionAnimating)?) { ${use('"\\(configuration.identifier)"')} } }`,
    ],
    [
      'a request to notify',
      (make, use, other) =>
        `final class Note: NSObject, UNUserNotificationCenterDelegate { let note = ${make}\n func plan() { let content = UNMutableNotificationContent()\n content.title = "Time"\n UNUserNotificationCenter.current().add(UNNotificationRequest(identifier: ${of(make, other)}, content: content, trigger: nil)) }\n func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async { ${use('response.notification.request.identifier')} } }`,
    ],
    [
      'a region',
      (make, use, other) =>
        `final class Places: NSObject, CLLocationManagerDelegate { let note = ${make}\n let manager = CLLocationManager()\n func watch(_ at: CLLocationCoordinate2D) { manager.startMonitoring(for: CLCircularRegion(center: at, radius: 100, identifier: ${of(make, other)})) }\n func locationManager(_ manager: CLLocationManager, didEnterRegion region: CLRegion) { ${use('region.identifier')} } }`,
    ],
    [
      'a shortcut',
      (make, use, other) =>
        `final class Scene: UIResponder, UIWindowSceneDelegate { let note = ${make}\n func offer() { UIApplication.shared.shortcutItems = [UIApplicationShortcutItem(type: "open", localizedTitle: ${of(make, other)}, localizedSubtitle: nil, icon: nil)] }\n func windowScene(_ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem) async -> Bool { ${use('shortcutItem.localizedTitle')}\n return true } }`,
    ],
  ];
};
brings(SWIFT, swifts('make'));
bringsNone(SWIFT, [
  ...swifts('other'),
  [
    'the type of a shortcut',
    (make, use) =>
      `final class Scene: UIResponder, UIWindowSceneDelegate { func offer() { UIApplication.shared.shortcutItems = [UIApplicationShortcutItem(type: "open", localizedTitle: ${make}, localizedSubtitle: nil, icon: nil)] }\n func windowScene(_ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem) async -> Bool { ${use('shortcutItem.type')}\n return true } }`,
  ],
  [
    'the identifier of a request whose title it is',
    (make, use) =>
      `final class Note: NSObject, UNUserNotificationCenterDelegate { func plan() { let content = UNMutableNotificationContent()\n content.title = ${make}\n UNUserNotificationCenter.current().add(UNNotificationRequest(identifier: "daily", content: content, trigger: nil)) }\n func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async { ${use('response.notification.request.identifier')} } }`,
  ],
  [
    'one of the app’s own',
    (make, use, other) =>
      `struct CLRegion { let identifier: String }\nfunc go() { let mine = CLRegion(identifier: ${make})\n let next = CLRegion(identifier: ${other})\n ${use('next.identifier')} }`,
  ],
]);

const objectives = (which: 'make' | 'other'): Ways => [
  [
    'a context menu',
    (make, use, other) =>
      `@implementation Page\n- (UIContextMenuConfiguration *)tableView:(UITableView *)tableView contextMenuConfigurationForRowAtIndexPath:(NSIndexPath *)indexPath point:(CGPoint)point { NSString *note = ${make};\n return [UIContextMenuConfiguration configurationWithIdentifier:${which === 'make' ? 'note' : other} previewProvider:nil actionProvider:nil]; }\n- (void)tableView:(UITableView *)tableView willPerformPreviewActionForMenuWithConfiguration:(UIContextMenuConfiguration *)configuration animator:(id)animator { NSString *row = (NSString *)configuration.identifier;\n ${use('row')} }\n@end`,
  ],
  [
    'a request to notify',
    (make, use, other) =>
      `@implementation Page\n- (void)plan { NSString *note = ${make};\n UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:${which === 'make' ? 'note' : other} content:[UNNotificationContent new] trigger:nil];\n [UNUserNotificationCenter.currentNotificationCenter addNotificationRequest:request withCompletionHandler:nil]; }\n- (void)userNotificationCenter:(UNUserNotificationCenter *)center didReceiveNotificationResponse:(UNNotificationResponse *)response withCompletionHandler:(void (^)(void))done { ${use('response.notification.request.identifier')} }\n@end`,
  ],
];
brings(OBJECTIVE_C, objectives('make'));
bringsNone(OBJECTIVE_C, objectives('other'));

const sharps = (which: 'make' | 'other'): Ways => [
  [
    'a request to notify',
    (make, use, other) =>
      `public class Note : UNUserNotificationCenterDelegate { void Plan() { var note = ${make}; var request = UNNotificationRequest.FromIdentifier(${which === 'make' ? 'note' : other}, new UNMutableNotificationContent(), null); UNUserNotificationCenter.Current.AddNotificationRequest(request, null); }\n public override void DidReceiveNotificationResponse(UNUserNotificationCenter center, UNNotificationResponse response, Action done) { ${use('response.Notification.Request.Identifier')} } }`,
  ],
];
brings(C_SHARP, sharps('make'));
bringsNone(C_SHARP, sharps('other'));
