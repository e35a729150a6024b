import UIKit

final class SummaryViewController: UITableViewController {
    var onPrivacy: (() -> Void)?

    private let gate: ConsentGate
    private let loader: ChartLoader
    private var sections: [SummarySection] = []

    init(gate: ConsentGate, loader: ChartLoader) {
        self.gate = gate
        self.loader = loader
        super.init(style: .insetGrouped)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Admission"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "row")
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            title: "Privacy", primaryAction: UIAction { [weak self] _ in self?.onPrivacy?() }
        )
        Task { await reload() }
    }

    private func reload() async {
        do {
            guard try await gate.ask() else { return }
            sections = [
                SummarySection(title: "Conditions", lines: try await loader.conditions()),
                SummarySection(title: "Procedures", lines: try await loader.procedures()),
                SummarySection(title: "Lab results", lines: try await loader.labs()),
            ]
            tableView.reloadData()
        } catch {
            present(UIAlertController.failure(error), animated: true)
        }
    }

    override func numberOfSections(in tableView: UITableView) -> Int {
        sections.count
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        sections[section].lines.count
    }

    override func tableView(_ tableView: UITableView, titleForHeaderInSection section: Int) -> String? {
        sections[section].title
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "row", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = sections[indexPath.section].lines[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }
}
