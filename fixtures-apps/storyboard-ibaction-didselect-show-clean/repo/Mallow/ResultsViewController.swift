import UIKit

final class ResultsViewController: UITableViewController {
    private let periods = ["This year", "All years"]

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { periods.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "Period", for: indexPath)
        cell.textLabel?.text = periods[indexPath.row]
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        show(at: indexPath)
    }

    private func show(at indexPath: IndexPath) {
        Shelf.shared.query(.labResultRecord) { [weak self] names in
            let alert = UIAlertController(title: self?.periods[indexPath.row], message: names.joined(separator: "\n"), preferredStyle: .alert)
            alert.addAction(UIAlertAction(title: "OK", style: .default))
            self?.present(alert, animated: true)
        }
    }
}
