import UIKit

final class WallViewController: UITableViewController {
    private let clippings: Board<Clipping>
    private let headings: Board<Heading>
    private let desk: ClippingDesk
    var onAppear: (() -> Void)?

    init(clippings: Board<Clipping>, headings: Board<Heading>, desk: ClippingDesk) {
        self.clippings = clippings
        self.headings = headings
        self.desk = desk
        super.init(style: .insetGrouped)
    }

    required init?(coder: NSCoder) { fatalError("made in code") }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = headings.lines.first ?? "Wall"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "note")
        clippings.onChange = { [weak self] in self?.tableView.reloadData() }
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Heading", primaryAction: UIAction { [weak self] _ in self?.askHeading() })
        desk.collect()
    }

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        onAppear?()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { clippings.lines.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "note", for: indexPath)
        cell.textLabel?.text = clippings.lines[indexPath.row]
        return cell
    }

    private func askHeading() {
        let alert = UIAlertController(title: "Heading", message: nil, preferredStyle: .alert)
        alert.addTextField()
        alert.addAction(UIAlertAction(title: "Save", style: .default) { [weak self] _ in
            self?.headings.pin(alert.textFields?.first?.text ?? "")
        })
        present(alert, animated: true)
    }
}
