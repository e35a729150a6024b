// asks: allergy procedure vitalSign | reads: allergy procedure
// UICollectionView list: a snapshot without one of the kinds, itemIdentifier is looked up
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = GridController(collectionViewLayout: UICollectionViewCompositionalLayout.list(using: .init(appearance: .insetGrouped)))
    window?.makeKeyAndVisible()
    return true
  }
}
final class GridController: UICollectionViewController {
  private let kinds: [String: HKClinicalType] = ["Allergies": HKClinicalType(.allergyRecord), "Procedures": HKClinicalType(.procedureRecord), "Vitals": HKClinicalType(.vitalSignRecord)]
  private var source: UICollectionViewDiffableDataSource<Int, String>!
  override func viewDidLoad() {
    super.viewDidLoad()
    let cell = UICollectionView.CellRegistration<UICollectionViewListCell, String> { cell, _, title in
      var content = cell.defaultContentConfiguration()
      content.text = title
      cell.contentConfiguration = content
    }
    source = .init(collectionView: collectionView) { view, path, title in
      view.dequeueConfiguredReusableCell(using: cell, for: path, item: title)
    }
    var snapshot = NSDiffableDataSourceSnapshot<Int, String>()
    snapshot.appendSections([0])
    snapshot.appendItems(["Allergies", "Procedures"])
    source.apply(snapshot)
    Health.ask(Array(kinds.values))
  }
  override func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) {
    if let title = source.itemIdentifier(for: indexPath), let type = kinds[title] { Health.show(type) }
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
