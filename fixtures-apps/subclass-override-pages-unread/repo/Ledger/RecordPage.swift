import HealthKit
import UIKit

class RecordPage: UITableViewController {
    class var identifier: HKClinicalTypeIdentifier { fatalError("A page overrides this") }

    private let store: HKHealthStore
    private lazy var type = HKClinicalType(Self.identifier)
    private var names: [String] = []

    required init(store: HKHealthStore) {
        self.store = store
        super.init(style: .insetGrouped)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not in a storyboard") }

    override func viewWillAppear(_ animated: Bool) {
        super.viewWillAppear(animated)
        Task { await reload() }
    }

    private func reload() async {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        names = ((try? await query.result(for: store)) ?? []).map(\.displayName)
        tableView.reloadData()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { names.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = UITableViewCell(style: .default, reuseIdentifier: nil)
        cell.textLabel?.text = names[indexPath.row]
        return cell
    }
}
