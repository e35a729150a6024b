import Foundation

protocol Preferences {
    func write(_ value: String, for key: PreferenceKey)
    func read(_ key: PreferenceKey) -> String?
}

enum PreferenceKey: String {
    case order, recent
}

extension Preferences {
    func save(order: ShelfOrder) { write(order.rawValue, for: .order) }
    func save(recent title: String) { write(title, for: .recent) }
    var order: ShelfOrder { read(.order).flatMap(ShelfOrder.init(rawValue:)) ?? .newest }
}

enum ShelfOrder: String, CaseIterable, Identifiable {
    case newest, oldest, name
    var id: Self { self }
}
