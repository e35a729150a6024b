import HealthKit
import UIKit

final class ShelvesController: UICollectionViewController {
    private let gateway: HealthGateway
    private var titles: [ShelfSection: [String]] = [:]

    init(gateway: HealthGateway) {
        self.gateway = gateway
        let list = UICollectionLayoutListConfiguration(appearance: .insetGrouped)
        super.init(collectionViewLayout: UICollectionViewCompositionalLayout.list(using: list))
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { nil }

    private let cell = UICollectionView.CellRegistration<UICollectionViewListCell, String> { cell, _, text in
        var content = cell.defaultContentConfiguration()
        content.text = text
        cell.contentConfiguration = content
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Shelves"
        Task {
            try await gateway.authorize()
            for section in ShelfSection.allCases {
                titles[section] = try await records(in: section).map(\.displayName)
            }
            collectionView.reloadData()
        }
    }

    private func records(in section: ShelfSection) async throws -> [HKClinicalRecord] {
        switch section {
        case .labs:
            return try await gateway.labs()
        case .vitals:
            return try await gateway.vitals()
        case .notes:
            return try await gateway.notes()
        }
    }

    override func numberOfSections(in collectionView: UICollectionView) -> Int { ShelfSection.allCases.count }

    override func collectionView(_ collectionView: UICollectionView, numberOfItemsInSection section: Int) -> Int {
        ShelfSection(rawValue: section).flatMap { titles[$0]?.count } ?? 0
    }

    override func collectionView(_ collectionView: UICollectionView, cellForItemAt indexPath: IndexPath) -> UICollectionViewCell {
        let text = ShelfSection(rawValue: indexPath.section).flatMap { titles[$0]?[indexPath.item] } ?? ""
        return collectionView.dequeueConfiguredReusableCell(using: cell, for: indexPath, item: text)
    }
}
