import UIKit

final class FinderViewController: UITableViewController, UITextFieldDelegate {
    var onAbout: (() -> Void)?
    private let interactor: FindResults
    private let attribution: Attribution
    private let field = UITextField()
    private var rows: [String] = []

    init(interactor: FindResults, attribution: Attribution) {
        self.interactor = interactor
        self.attribution = attribution
        super.init(style: .plain)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        field.frame = CGRect(x: 0, y: 0, width: 240, height: 36)
        field.borderStyle = .roundedRect
        field.returnKeyType = .search
        field.delegate = self
        navigationItem.titleView = field
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "About", primaryAction: UIAction(title: "About") { [weak self] _ in self?.onAbout?() })
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "row")
        Task {
            field.placeholder = try? await interactor.prepare()
            show("")
        }
    }

    func textFieldShouldReturn(_ textField: UITextField) -> Bool {
        attribution.searched(textField.text ?? "")
        show(textField.text ?? "")
        textField.resignFirstResponder()
        return true
    }

    private func show(_ query: String) {
        rows = interactor(query)
        tableView.reloadData()
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { rows.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "row", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = rows[indexPath.row]
        cell.contentConfiguration = content
        return cell
    }
}
