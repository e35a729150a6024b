import UIKit

final class TrendsViewController: UITableViewController {
    private let importer: LabImporter
    private let presenter: ErrorPresenter
    private var values: [LabValue] = []

    init(importer: LabImporter, presenter: ErrorPresenter) {
        self.importer = importer
        self.presenter = presenter
        super.init(style: .insetGrouped)
    }

    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Trends"
        tableView.register(TrendCell.self, forCellReuseIdentifier: TrendCell.reuseIdentifier)
        navigationItem.rightBarButtonItem = UIBarButtonItem(primaryAction: UIAction(title: "Privacy") { _ in
            UIApplication.shared.open(URL(string: "https://www.marjoram.health/legal/privacy")!)
        })
        Task { await load() }
    }

    private func load() async {
        do {
            values = try await importer.values()
            tableView.reloadData()
        } catch let failure as ImportFailure {
            presenter.present(failure, on: self)
        } catch {
            values = []
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        values.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: TrendCell.reuseIdentifier, for: indexPath)
        (cell as? TrendCell)?.show(values[indexPath.row])
        return cell
    }
}
