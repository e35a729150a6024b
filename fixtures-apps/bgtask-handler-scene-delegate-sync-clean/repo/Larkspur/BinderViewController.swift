import UIKit

final class BinderViewController: UITableViewController {
    private let rows = ["labs", "conditions", "notes"]

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { rows.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = UITableViewCell(style: .value1, reuseIdentifier: nil)
        cell.textLabel?.text = rows[indexPath.row].capitalized
        cell.detailTextLabel?.text = String(Binder.shared.count(rows[indexPath.row]))
        return cell
    }
}
