import UIKit

final class CardListController: UITableViewController {
    var onPick: ((AllergyCard) -> Void)?
    var onAbout: (() -> Void)?
    private let service: AllergyService
    private var cards: [AllergyCard] = []

    init(service: AllergyService) {
        self.service = service
        super.init(style: .plain)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("not made from a storyboard")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Cards"
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "card")
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { [weak self] _ in self?.onAbout?() })
        Task {
            cards = (try? await service.cards()) ?? []
            tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        cards.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "card", for: indexPath)
        var content = cell.defaultContentConfiguration()
        content.text = cards[indexPath.row].text
        cell.contentConfiguration = content
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        onPick?(cards[indexPath.row])
    }
}
