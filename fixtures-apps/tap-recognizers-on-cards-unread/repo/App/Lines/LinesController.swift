import UIKit

final class LinesController: UITableViewController {
    private let lines: [String]

    init(heading: String, lines: [String]) {
        self.lines = lines
        super.init(style: .plain)
        title = heading
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { lines.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = UITableViewCell(style: .default, reuseIdentifier: nil)
        cell.textLabel?.text = lines[indexPath.row]
        return cell
    }
}
