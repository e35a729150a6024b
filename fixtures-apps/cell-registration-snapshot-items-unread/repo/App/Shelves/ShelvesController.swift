import UIKit

final class ShelvesController: UICollectionViewController {
    private let reader: ShelfReader
    private var source: UICollectionViewDiffableDataSource<Wing, Shelf>?

    init(reader: ShelfReader) {
        self.reader = reader
        super.init(collectionViewLayout: ShelfLayout.list())
        title = "Shelfmark"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("built in code") }

    override func viewDidLoad() {
        super.viewDidLoad()
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction(title: "Privacy") { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        Task {
            try? await reader.ask()
            fill()
        }
    }

    private func fill() {
        let reader = self.reader
        let registration = UICollectionView.CellRegistration<ShelfCell, Shelf> { cell, _, shelf in
            cell.show(shelf, from: reader)
        }
        let source = UICollectionViewDiffableDataSource<Wing, Shelf>(collectionView: collectionView) { view, path, shelf in
            view.dequeueConfiguredReusableCell(using: registration, for: path, item: shelf)
        }
        var snapshot = NSDiffableDataSourceSnapshot<Wing, Shelf>()
        snapshot.appendSections([.clinic, .bedside])
        snapshot.appendItems([.labs, .conditions], toSection: .clinic)
        source.apply(snapshot, animatingDifferences: false)
        self.source = source
    }
}
