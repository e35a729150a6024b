import UIKit

final class ShotListController: UITableViewController {
    private let model: ShotListModel
    private let insights: Insights

    init(model: ShotListModel, insights: Insights) {
        self.model = model
        self.insights = insights
        super.init(style: .insetGrouped)
        title = "Shots"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("not made from a storyboard")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "shot")
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        Task {
            try? await model.load()
            tableView.reloadData()
        }
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        model.shots.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "shot", for: indexPath)
        let shot = model.shots[indexPath.row]
        var content = UIListContentConfiguration.subtitleCell()
        content.text = shot.title
        content.secondaryText = DayText.short(shot.date)
        cell.contentConfiguration = content
        return cell
    }

    override func tableView(_ tableView: UITableView, contextMenuConfigurationForRowAt indexPath: IndexPath, point: CGPoint) -> UIContextMenuConfiguration? {
        let shot = model.shots[indexPath.row]
        return UIContextMenuConfiguration(identifier: shot.id as NSString, previewProvider: nil) { [weak self] _ in
            UIMenu(children: [
                UIAction(title: "Hide", image: UIImage(systemName: "eye.slash")) { _ in
                    self?.model.hide(at: indexPath.row)
                    self?.tableView.deleteRows(at: [indexPath], with: .automatic)
                },
            ])
        }
    }

    override func tableView(_ tableView: UITableView, willPerformPreviewActionForMenuWith configuration: UIContextMenuConfiguration, animator: any UIContextMenuInteractionCommitAnimating) {
        guard let row = configuration.identifier as? String else { return }
        insights.previewed(row)
    }
}
