import UIKit

final class SegmentsViewController: UITableViewController {
    private let reader: RecordReader
    private let segments: [Segment] = [.tests, .operations]
    private lazy var control = UISegmentedControl(items: segments.map(\.title))
    private var titles: [String] = []

    init(reader: RecordReader) {
        self.reader = reader
        super.init(style: .insetGrouped)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("init(coder:) has not been implemented") }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "title")
        control.selectedSegmentIndex = 0
        control.addTarget(self, action: #selector(segmentChanged), for: .valueChanged)
        navigationItem.titleView = control
        navigationItem.rightBarButtonItem = UIBarButtonItem(systemItem: .action, primaryAction: UIAction { _ in
            UIApplication.shared.open(PolicyLinks.privacy)
        })
        reader.requestAccess { [weak self] granted in
            if granted { self?.segmentChanged() }
        }
    }

    @objc private func segmentChanged() {
        let segment = segments[control.selectedSegmentIndex]
        reader.titles(of: segment.type) { [weak self] titles in
            self?.titles = titles
            self?.tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        titles.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "title", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = titles[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }
}
