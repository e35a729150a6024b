import IGListKit
import UIKit

final class FeedViewController: UIViewController, ListAdapterDataSource {
    private let store: RecordStore
    private let feed: [FeedSection] = [VaccinesSection(), LabsSection(), DiagnosesSection()]
    private let collectionView = UICollectionView(frame: .zero, collectionViewLayout: UICollectionViewFlowLayout())
    private lazy var adapter = ListAdapter(updater: ListAdapterUpdater(), viewController: self)

    init(store: RecordStore) {
        self.store = store
        super.init(nibName: nil, bundle: nil)
        title = "Travel feed"
    }

    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        collectionView.frame = view.bounds
        collectionView.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        view.addSubview(collectionView)
        adapter.collectionView = collectionView
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        store.authorize { [weak self] granted in
            guard let self, granted else { return }
            self.adapter.dataSource = self
        }
    }

    func objects(for listAdapter: ListAdapter) -> [ListDiffable] {
        feed
    }

    func listAdapter(_ listAdapter: ListAdapter, sectionControllerFor object: Any) -> ListSectionController {
        switch object {
        case is VaccinesSection: return VaccinesController(store: store)
        case is LabsSection: return LabsController(store: store)
        case is DiagnosesSection: return LabsController(store: store)
        default: return ListSectionController()
        }
    }

    func emptyView(for listAdapter: ListAdapter) -> UIView? {
        nil
    }
}
