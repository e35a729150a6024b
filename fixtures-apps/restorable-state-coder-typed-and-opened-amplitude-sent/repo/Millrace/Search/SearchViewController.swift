import UIKit

final class SearchViewController: UITableViewController, UISearchBarDelegate {
    private enum Saved {
        static let typed = "typed"
        static let opened = "opened"
    }

    private let reader = PlanReader()
    private let usage = Usage()
    private let searchBar = UISearchBar()
    private var plans: [String] = []
    private var openedPlan = ""

    init() {
        super.init(style: .plain)
        restorationIdentifier = "search"
    }

    required init?(coder: NSCoder) { fatalError("made in code") }

    override func viewDidLoad() {
        super.viewDidLoad()
        searchBar.delegate = self
        navigationItem.titleView = searchBar
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "plan")
        reader.plans { [weak self] names in
            self?.plans = names
            self?.tableView.reloadData()
        }
    }

    override func encodeRestorableState(with coder: NSCoder) {
        super.encodeRestorableState(with: coder)
        coder.encode(searchBar.text ?? "", forKey: Saved.typed)
        coder.encode(openedPlan, forKey: Saved.opened)
    }

    override func decodeRestorableState(with coder: NSCoder) {
        super.decodeRestorableState(with: coder)
        let typed = coder.decodeObject(of: NSString.self, forKey: Saved.typed) as String? ?? ""
        let opened = coder.decodeObject(of: NSString.self, forKey: Saved.opened) as String? ?? ""
        searchBar.text = typed
        openedPlan = opened
        usage.cameBack(to: opened)
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { plans.count }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "plan", for: indexPath)
        cell.textLabel?.text = plans[indexPath.row]
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        openedPlan = plans[indexPath.row]
        navigationController?.pushViewController(PlanViewController(plan: openedPlan), animated: true)
    }
}
