// asks: condition medication procedure | reads: condition medication procedure
// UITabBarController: the selected child tells its delegate which type
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = ChartTabs()
    window?.makeKeyAndVisible()
    return true
  }
}
final class KindController: UIViewController {
  let type: HKClinicalType
  init(_ title: String, _ type: HKClinicalType) {
    self.type = type
    super.init(nibName: nil, bundle: nil)
    tabBarItem = UITabBarItem(title: title, image: nil, tag: 0)
  }
  required init?(coder: NSCoder) { fatalError() }
}
final class ChartTabs: UITabBarController, UITabBarControllerDelegate {
  override func viewDidLoad() {
    super.viewDidLoad()
    delegate = self
    let tabs = [KindController("Conditions", HKClinicalType(.conditionRecord)), KindController("Drugs", HKClinicalType(.medicationRecord)), KindController("Surgeries", HKClinicalType(.procedureRecord))]
    viewControllers = tabs
    Health.ask(tabs.map(\.type))
  }
  func tabBarController(_ controller: UITabBarController, didSelect child: UIViewController) {
    guard let kind = child as? KindController else { return }
    Health.show(kind.type)
  }
}
enum Health {
  static let store = HKHealthStore()
  static func ask(_ types: [HKClinicalType]) {
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
  }
  static func show(_ type: HKClinicalType) {
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in print(samples?.count ?? 0) })
  }
}
