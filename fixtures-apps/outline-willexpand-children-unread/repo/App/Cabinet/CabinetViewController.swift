import UIKit

final class CabinetViewController: UIViewController {
    private enum Section { case main }

    private let archive: RecordArchive
    private let access: CabinetAccess
    private let drawers: [Drawer] = [.labs, .vitals]
    private var filled: Set<Drawer> = []
    private var collectionView: UICollectionView!
    private var dataSource: UICollectionViewDiffableDataSource<Section, CabinetItem>!

    init(archive: RecordArchive, access: CabinetAccess) {
        self.archive = archive
        self.access = access
        super.init(nibName: nil, bundle: nil)
        title = "Cabinet"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("CabinetViewController is made in code")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        let layout = UICollectionViewCompositionalLayout.list(using: .init(appearance: .sidebar))
        collectionView = UICollectionView(frame: view.bounds, collectionViewLayout: layout)
        collectionView.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        view.addSubview(collectionView)
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            title: "Privacy",
            primaryAction: UIAction { _ in UIApplication.shared.open(Links.privacyPolicy) }
        )
        makeDataSource()
        Task {
            guard (try? await access.ask()) == true else { return }
            showDrawers()
        }
    }

    private func makeDataSource() {
        let drawerCell = UICollectionView.CellRegistration<UICollectionViewListCell, Drawer> { cell, _, drawer in
            var content = cell.defaultContentConfiguration()
            content.text = drawer.title
            cell.contentConfiguration = content
            cell.accessories = [.outlineDisclosure(options: .init(style: .header))]
        }
        let paperCell = UICollectionView.CellRegistration<UICollectionViewListCell, Paper> { cell, _, paper in
            var content = cell.defaultContentConfiguration()
            content.text = paper.title
            content.secondaryText = PaperDate.text(for: paper.date)
            cell.contentConfiguration = content
        }
        let loadingCell = UICollectionView.CellRegistration<UICollectionViewListCell, Drawer> { cell, _, _ in
            var content = cell.defaultContentConfiguration()
            content.text = "Looking…"
            cell.contentConfiguration = content
        }
        dataSource = UICollectionViewDiffableDataSource(collectionView: collectionView) { view, indexPath, item in
            switch item {
            case .drawer(let drawer):
                return view.dequeueConfiguredReusableCell(using: drawerCell, for: indexPath, item: drawer)
            case .paper(let paper):
                return view.dequeueConfiguredReusableCell(using: paperCell, for: indexPath, item: paper)
            case .loading(let drawer):
                return view.dequeueConfiguredReusableCell(using: loadingCell, for: indexPath, item: drawer)
            }
        }
        dataSource.sectionSnapshotHandlers.willExpandItem = { [weak self] item in
            guard case .drawer(let drawer) = item else { return }
            self?.fill(drawer)
        }
    }

    private func showDrawers() {
        var snapshot = NSDiffableDataSourceSectionSnapshot<CabinetItem>()
        for drawer in drawers {
            snapshot.append([.drawer(drawer)])
            snapshot.append([.loading(drawer)], to: .drawer(drawer))
        }
        dataSource.apply(snapshot, to: .main)
    }

    private func fill(_ drawer: Drawer) {
        guard filled.insert(drawer).inserted else { return }
        Task {
            let papers = (try? await archive.papers(in: drawer)) ?? []
            var snapshot = dataSource.snapshot(for: .main)
            snapshot.delete([.loading(drawer)])
            snapshot.append(papers.map { CabinetItem.paper($0) }, to: .drawer(drawer))
            await dataSource.apply(snapshot, to: .main)
        }
    }
}
