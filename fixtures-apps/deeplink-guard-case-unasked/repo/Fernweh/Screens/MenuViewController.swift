import UIKit

final class MenuViewController: UITableViewController {
    var onSelect: ((Destination) -> Void)?

    private let items: [(title: String, destination: Destination)] = [
        ("Medications of this year", .history(months: 12, .medicationRecord)),
        ("Procedures of five years", .history(months: 60, .procedureRecord)),
        ("Vaccines of ten years", .history(months: 120, .immunizationRecord)),
        ("About", .about),
    ]

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "History"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "item")
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { items.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "item", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = items[indexPath.row].title
        cell.contentConfiguration = content
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        onSelect?(items[indexPath.row].destination)
    }
}
