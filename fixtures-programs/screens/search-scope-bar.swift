// asks: clinicalNote condition | reads: clinicalNote condition
// UISearchController's scope buttons index the types
import HealthKit
import UIKit
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  var window: UIWindow?
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    window = UIWindow(frame: UIScreen.main.bounds)
    window?.rootViewController = UINavigationController(rootViewController: SearchController())
    window?.makeKeyAndVisible()
    return true
  }
}
final class SearchController: UITableViewController, UISearchBarDelegate {
  private let scopes = [("Conditions", HKClinicalType(.conditionRecord)), ("Notes", HKClinicalType(.clinicalNoteRecord))]
  private var found: [HKClinicalRecord] = []
  override func viewDidLoad() {
    super.viewDidLoad()
    let search = UISearchController()
    search.searchBar.scopeButtonTitles = scopes.map(\.0)
    search.searchBar.delegate = self
    navigationItem.searchController = search
    Task { try? await ask(Set(scopes.map(\.1))) }
  }
  func searchBar(_ searchBar: UISearchBar, selectedScopeButtonIndexDidChange selectedScope: Int) {
    let (_, type) = scopes[selectedScope]
    Task {
      found = try await records(of: type)
      tableView.reloadData()
    }
  }
  override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { found.count }
}
let store = HKHealthStore()
func ask(_ types: Set<HKObjectType>) async throws {
  try await store.requestAuthorization(toShare: [], read: types)
}
func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
  try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
}
