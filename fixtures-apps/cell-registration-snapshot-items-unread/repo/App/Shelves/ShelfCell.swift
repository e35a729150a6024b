import UIKit

final class ShelfCell: UICollectionViewListCell {
    private var loading: Task<Void, Never>?

    func show(_ shelf: Shelf, from reader: ShelfReader) {
        loading?.cancel()
        draw(shelf, count: nil)
        loading = Task { [weak self] in
            let count = try? await reader.count(shelf)
            self?.draw(shelf, count: count)
        }
    }

    private func draw(_ shelf: Shelf, count: Int?) {
        var content = defaultContentConfiguration()
        content.text = shelf.title
        content.image = UIImage(systemName: shelf.symbol)
        content.secondaryText = count.map { "\($0) records" } ?? "…"
        contentConfiguration = content
    }
}
