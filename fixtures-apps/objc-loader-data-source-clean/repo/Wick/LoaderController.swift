import HealthKit
import UIKit

/// A table of what its loader found.
class LoaderController: UITableViewController, WCKLoaderDelegate {
    let loader: WCKLoader
    private var records: [HKClinicalRecord] = []

    init(store: HKHealthStore) {
        loader = WCKLoader(store: store)
        super.init(style: .plain)
        loader.delegate = self
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not in a storyboard") }

    override func viewWillAppear(_ animated: Bool) {
        super.viewWillAppear(animated)
        loader.reload()
    }

    func loader(_ loader: WCKLoader, didLoadRecords records: [HKClinicalRecord]) {
        self.records = records
        tableView.reloadData()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { records.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = UITableViewCell(style: .value1, reuseIdentifier: nil)
        cell.textLabel?.text = records[indexPath.row].displayName
        return cell
    }
}
