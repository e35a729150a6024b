import UIKit

final class SheetViewController: UITableViewController {
    private let builder: SheetBuilder
    private var rows: [SheetRow] = []

    init(builder: SheetBuilder) {
        self.builder = builder
        super.init(style: .plain)
        title = "My sheet"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("init(coder:) is not used") }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "row")
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Clinic", primaryAction: UIAction { [weak self] _ in self?.askForNumber() })
        reload()
    }

    private func reload() {
        Task {
            rows = await builder.rows()
            tableView.reloadData()
        }
    }

    private func askForNumber() {
        let alert = UIAlertController(title: "Telephone number of the clinic", message: nil, preferredStyle: .alert)
        alert.addTextField { $0.keyboardType = .phonePad }
        alert.addAction(UIAlertAction(title: "Save", style: .default) { [weak self, weak alert] _ in
            self?.builder.clinic.number = alert?.textFields?.first?.text
            self?.reload()
        })
        present(alert, animated: true)
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        rows.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "row", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = rows[indexPath.row].text
        cell.contentConfiguration = content
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        tableView.deselectRow(at: indexPath, animated: true)
        switch rows[indexPath.row] {
        case .phone(let text), .condition(let text):
            UIPasteboard.general.string = text
        case .link(_, let url):
            UIApplication.shared.open(url)
        default:
            break
        }
    }
}
