// asks: condition coverage vitalSign | reads: condition vitalSign
// a cell's onTap closure is set while it is configured; hidden rows get no cell
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = RowsController()
    window?.makeKeyAndVisible()
    return true
  }
}
final class KindCell: UITableViewCell {
  var onTap: (() -> Void)?
  func configure(_ title: String, onTap: @escaping () -> Void) {
    self.onTap = onTap
    let button = UIButton(type: .system, primaryAction: UIAction(title: title) { [weak self] _ in self?.onTap?() })
    contentView.addSubview(button)
  }
}
final class RowsController: UITableViewController {
  struct Row { var title: String, type: HKClinicalType, hidden = false }
  private let all = [
    Row(title: "Conditions", type: HKClinicalType(.conditionRecord)), Row(title: "Vitals", type: HKClinicalType(.vitalSignRecord)), Row(title: "Insurance", type: HKClinicalType(.coverageRecord), hidden: true),
  ]
  private lazy var rows = all.filter { !$0.hidden }
  override func viewDidLoad() {
    super.viewDidLoad()
    Health.ask(all.map(\.type))
  }
  override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { rows.count }
  override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
    let cell = KindCell(), row = rows[indexPath.row]
    cell.configure(row.title) { Health.show(row.type) }
    return cell
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
