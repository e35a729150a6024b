import UIKit

final class SheetViewController: UITableViewController {
    var onPrint: ((VisitSheet) -> Void)?
    var onPolicy: (() -> Void)?

    private let source: ConditionSource
    private var sheet = VisitSheet(lines: [])

    init(source: ConditionSource) {
        self.source = source
        super.init(style: .insetGrouped)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("SheetViewController is made in code")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Visit sheet"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "line")
        navigationItem.leftBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { [weak self] _ in
            self?.onPolicy?()
        })
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Print", primaryAction: UIAction { [weak self] _ in
            self?.printSheet()
        })
        Task { await load() }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        sheet.lines.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "line", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = sheet.lines[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }

    private func load() async {
        guard let titles = try? await source.titles() else { return }
        sheet = VisitSheet(lines: titles)
        tableView.reloadData()
    }

    private func printSheet() {
        guard !sheet.isEmpty else { return }
        onPrint?(sheet)
    }
}
