import Foundation

/// Where the person was, for the next launch.
struct LastOpened {
    private static let key = "lastOpened"

    func remember<Item: Identifiable>(_ item: Item) where Item.ID == Int {
        store("\(item.id)")
    }

    func remember(_ text: String) {
        store(text)
    }

    func forget() {
        UserDefaults.standard.removeObject(forKey: Self.key)
    }

    private func store(_ mark: String) {
        UserDefaults.standard.set(mark, forKey: Self.key)
    }
}
