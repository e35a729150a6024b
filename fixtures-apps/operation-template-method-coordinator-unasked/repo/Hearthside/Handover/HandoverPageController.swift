import UIKit

final class HandoverPageController: UITableViewController {
    private var chapters: [Chapter] = []

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Handover"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "line")
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(URL(string: "https://www.hearthside-care.com/privacy")!)
        })
    }

    func show(_ chapters: [Chapter]) {
        self.chapters = chapters
        tableView.reloadData()
    }

    override func numberOfSections(in tableView: UITableView) -> Int { chapters.count }

    override func tableView(_ tableView: UITableView, titleForHeaderInSection section: Int) -> String? { chapters[section].heading }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { chapters[section].lines.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "line", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = chapters[indexPath.section].lines[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }
}
