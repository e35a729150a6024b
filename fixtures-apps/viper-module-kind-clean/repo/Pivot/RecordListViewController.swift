import UIKit

final class RecordListViewController: UITableViewController, RecordListViewing {
    private let presenter: any RecordListPresenting
    private var rows: [RecordRow] = []

    init(presenter: any RecordListPresenting) {
        self.presenter = presenter
        super.init(style: .insetGrouped)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not in a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "row")
        presenter.viewIsReady()
    }

    func show(_ rows: [RecordRow], title: String) {
        self.rows = rows
        self.title = title
        tableView.reloadData()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { rows.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "row", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = rows[indexPath.row].title
        content.secondaryText = rows[indexPath.row].detail
        cell.contentConfiguration = content
        return cell
    }
}
