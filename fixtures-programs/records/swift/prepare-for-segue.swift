// UIKit: fields of the next screen, set in prepare(for:sender:)
import UIKit
import HealthKit
import Sentry

final class DetailViewController: UIViewController {
    var recordName = ""
    var origin = ""

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        title = recordName
        SentrySDK.capture(message: "opened from \(origin)")
        SentrySDK.capture(message: "opened \(recordName)") // leak: clinical-data-to-third-party
    }
}

final class ListViewController: UITableViewController {
    private var records: [HKClinicalRecord] = []

    override func viewDidLoad() {
        super.viewDidLoad()
        Task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: [])
            records = (try? await query.result(for: HKHealthStore())) ?? []
            tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { records.count }

    override func prepare(for segue: UIStoryboardSegue, sender: Any?) {
        guard let detail = segue.destination as? DetailViewController,
              let row = tableView.indexPathForSelectedRow?.row else { return }
        detail.recordName = records[row].displayName
        detail.origin = "conditions list"
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
}
