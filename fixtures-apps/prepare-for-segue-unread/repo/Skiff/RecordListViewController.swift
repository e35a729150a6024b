import HealthKit
import UIKit

final class RecordListViewController: UITableViewController {
    var identifier: HKClinicalTypeIdentifier!
    private var records: [HKClinicalRecord] = []

    override func viewDidLoad() {
        super.viewDidLoad()
        HealthStore.shared.records(of: identifier) { [weak self] records in
            self?.records = records
            self?.tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        records.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "RecordCell", for: indexPath)
        cell.textLabel?.text = records[indexPath.row].displayName
        return cell
    }
}
