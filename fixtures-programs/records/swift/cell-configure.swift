// UIKit: cells show the record, only the section's title is tracked
import UIKit
import HealthKit
import FirebaseAnalytics

final class AllergiesViewController: UITableViewController {
    private var records: [HKClinicalRecord] = []
    private let sections = ["From your providers"]

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "cell")
        Task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
            records = (try? await query.result(for: HKHealthStore())) ?? []
            tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { records.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "cell", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = records[indexPath.row].displayName
        content.secondaryText = sections[indexPath.section]
        cell.contentConfiguration = content
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        Analytics.logEvent("row", parameters: ["section": sections[indexPath.section], "row": indexPath.row])
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func applicationDidFinishLaunching(_ application: UIApplication) {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = AllergiesViewController(style: .plain)
        window?.makeKeyAndVisible()
    }
}
