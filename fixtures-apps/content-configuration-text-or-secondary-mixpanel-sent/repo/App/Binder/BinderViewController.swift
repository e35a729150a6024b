import UIKit

final class BinderViewController: UICollectionViewController {
    var onOpen: ((BinderRow) -> Void)?
    private let reader: BinderReader
    private let taps: TapLog
    private lazy var dataSource = makeDataSource()

    init(reader: BinderReader, taps: TapLog) {
        self.reader = reader
        self.taps = taps
        let list = UICollectionLayoutListConfiguration(appearance: .insetGrouped)
        super.init(collectionViewLayout: UICollectionViewCompositionalLayout.list(using: list))
        title = "Binder"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction(title: "Privacy") { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        Task { await reload() }
    }

    private func reload() async {
        let rows = (try? await reader.rows()) ?? []
        var snapshot = NSDiffableDataSourceSnapshot<BinderTab, BinderRow>()
        for tab in BinderTab.allCases {
            snapshot.appendSections([tab])
            snapshot.appendItems(rows.filter { $0.tab == tab }, toSection: tab)
        }
        await dataSource.apply(snapshot, animatingDifferences: true)
    }

    private func makeDataSource() -> UICollectionViewDiffableDataSource<BinderTab, BinderRow> {
        let registration = UICollectionView.CellRegistration<UICollectionViewListCell, BinderRow> { cell, _, row in
            var content = UIListContentConfiguration.subtitleCell()
            content.text = row.tab.rawValue
            content.secondaryText = row.title
            cell.contentConfiguration = content
            cell.accessories = [.disclosureIndicator()]
        }
        return UICollectionViewDiffableDataSource(collectionView: collectionView) { view, path, row in
            view.dequeueConfiguredReusableCell(using: registration, for: path, item: row)
        }
    }

    override func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) {
        collectionView.deselectItem(at: indexPath, animated: true)
        if let cell = collectionView.cellForItem(at: indexPath) as? UICollectionViewListCell,
           let content = cell.contentConfiguration as? UIListContentConfiguration {
            taps.opened(content.secondaryText ?? "row")
        }
        guard let row = dataSource.itemIdentifier(for: indexPath) else { return }
        onOpen?(row)
    }
}
