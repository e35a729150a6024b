import UIKit

final class AllergiesPage: UITableViewController {
    private let reader: RecordReader
    private var lines: [BookletLine] = []

    init(reader: RecordReader) {
        self.reader = reader
        super.init(style: .plain)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "allergy")
        Task {
            lines = (try? await reader.lines(of: .allergyRecord)) ?? []
            tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        lines.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "allergy", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = lines[indexPath.row].title
        content.secondaryText = DateText.short(lines[indexPath.row].date)
        cell.contentConfiguration = content
        return cell
    }
}
