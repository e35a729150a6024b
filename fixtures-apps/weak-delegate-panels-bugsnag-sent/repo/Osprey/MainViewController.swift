import UIKit

final class MainViewController: UITableViewController {
    private let historyPanel = Panel()
    private let helpPanel = Panel()
    private let keeper = BreadcrumbKeeper()
    private let archive = ProcedureArchive()

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Procedures"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "cell")
        historyPanel.delegate = keeper
        helpPanel.show("How to fill in a form")
        Task { await reload() }
    }

    private func reload() async {
        for record in (try? await archive.fetch()) ?? [] {
            historyPanel.show(record.displayName)
        }
        tableView.reloadData()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        historyPanel.headings.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "cell", for: indexPath)
        cell.textLabel?.text = historyPanel.headings[indexPath.row]
        return cell
    }
}
