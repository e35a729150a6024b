// asks: condition immunization medication | reads: condition immunization medication
// diffable data source whose item identifiers are an enum with a type
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = UINavigationController(rootViewController: KindsController())
    window?.makeKeyAndVisible()
    return true
  }
}
enum Item: String, CaseIterable {
  case conditions, shots, drugs
  var type: HKClinicalType {
    switch self {
    case .conditions: HKClinicalType(.conditionRecord)
    case .shots: HKClinicalType(.immunizationRecord)
    case .drugs: HKClinicalType(.medicationRecord)
    }
  }
}
final class KindsController: UITableViewController {
  private lazy var source = UITableViewDiffableDataSource<Int, Item>(tableView: tableView) { _, _, item in
    let cell = UITableViewCell()
    cell.textLabel?.text = item.rawValue
    return cell
  }
  override func viewDidLoad() {
    super.viewDidLoad()
    var snapshot = NSDiffableDataSourceSnapshot<Int, Item>()
    snapshot.appendSections([0])
    snapshot.appendItems(Item.allCases)
    source.apply(snapshot)
    Health.ask(Item.allCases.map(\.type))
  }
  override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
    guard let item = source.itemIdentifier(for: indexPath) else { return }
    Health.show(item.type)
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
