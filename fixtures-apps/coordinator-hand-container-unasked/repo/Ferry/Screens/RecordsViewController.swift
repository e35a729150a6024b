import HealthKit
import UIKit

final class RecordsViewController: UITableViewController {
    private let source: ClinicalSource
    private var records: [HKClinicalRecord] = []

    init(title: String, source: ClinicalSource) {
        self.source = source
        super.init(style: .insetGrouped)
        self.title = title
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) has not been implemented")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "record")
        source.load { [weak self] result in
            self?.records = (try? result.get()) ?? []
            self?.tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        records.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "record", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = records[indexPath.row].displayName
        cell.contentConfiguration = content
        return cell
    }
}
