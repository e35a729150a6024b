import UIKit

protocol RecordsViewControllerDelegate: AnyObject {
    func recordsViewController(_ controller: RecordsViewController, didSelect item: RecordItem)
}

final class RecordsViewController: UICollectionViewController {
    private enum Section { case main }

    weak var delegate: (any RecordsViewControllerDelegate)?
    private let loader: RecordLoader
    private lazy var dataSource = makeDataSource()

    init(loader: RecordLoader) {
        self.loader = loader
        super.init(collectionViewLayout: UICollectionViewCompositionalLayout.list(using: .init(appearance: .insetGrouped)))
        title = "Conditions"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not in a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        collectionView.dataSource = dataSource
        Task { await reload() }
    }

    private func makeDataSource() -> UICollectionViewDiffableDataSource<Section, RecordItem> {
        let registration = UICollectionView.CellRegistration<UICollectionViewListCell, RecordItem> { cell, _, item in
            var content = cell.defaultContentConfiguration()
            content.text = item.title
            cell.contentConfiguration = content
        }
        return UICollectionViewDiffableDataSource(collectionView: collectionView) { collectionView, indexPath, item in
            collectionView.dequeueConfiguredReusableCell(using: registration, for: indexPath, item: item)
        }
    }

    private func reload() async {
        let items = (try? await loader.items()) ?? []
        var snapshot = NSDiffableDataSourceSnapshot<Section, RecordItem>()
        snapshot.appendSections([.main])
        snapshot.appendItems(items)
        await dataSource.apply(snapshot)
    }

    override func collectionView(_ collectionView: UICollectionView, didSelectItemAt indexPath: IndexPath) {
        guard let item = dataSource.itemIdentifier(for: indexPath) else { return }
        delegate?.recordsViewController(self, didSelect: item)
    }
}
