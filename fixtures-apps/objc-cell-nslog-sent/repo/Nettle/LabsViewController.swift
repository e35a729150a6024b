import UIKit

final class LabsViewController: UITableViewController {
    private let provider = HealthProvider()
    private var titles: [String] = [] {
        didSet { tableView.reloadData() }
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Lab results"
        tableView.register(RecordCell.self, forCellReuseIdentifier: "record")
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", style: .plain, target: self, action: #selector(openPolicy))
        provider.load { [weak self] in self?.titles = $0 }
    }

    @objc private func openPolicy() {
        UIApplication.shared.open(Links.privacyPolicy)
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        titles.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "record", for: indexPath) as! RecordCell
        cell.configure(title: titles[indexPath.row], row: indexPath.row)
        return cell
    }
}
