import HealthKit
import IGListKit
import UIKit

final class DiagnosesController: ListSectionController {
    private let store: RecordStore
    private var names: [String] = []

    init(store: RecordStore) {
        self.store = store
        super.init()
    }

    override func numberOfItems() -> Int {
        names.count
    }

    override func sizeForItem(at index: Int) -> CGSize {
        CGSize(width: collectionContext?.containerSize.width ?? 0, height: 52)
    }

    override func cellForItem(at index: Int) -> UICollectionViewCell {
        guard let cell = collectionContext?.dequeueReusableCell(of: NameCell.self, for: self, at: index) as? NameCell else {
            return UICollectionViewCell()
        }
        cell.show(names[index])
        return cell
    }

    override func didUpdate(to object: Any) {
        store.fetch(HKClinicalType(.conditionRecord)) { [weak self] records in
            guard let self else { return }
            self.names = records.map(\.displayName)
            self.collectionContext?.performBatch(animated: true, updates: { $0.reload(self) }, completion: nil)
        }
    }
}
