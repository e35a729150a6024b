import Foundation

protocol Storage: AnyObject {
    func data(for key: String) -> Data?
    func store(_ data: Data, for key: String)
}

final class Setting<Value: Codable> {
    private let key: String
    private let fallback: Value
    private let storage: any Storage

    init(_ key: String, default fallback: Value, in storage: any Storage) {
        self.key = key
        self.fallback = fallback
        self.storage = storage
    }

    var value: Value {
        get { storage.data(for: key).flatMap { try? JSONDecoder().decode(Value.self, from: $0) } ?? fallback }
        set {
            guard let data = try? JSONEncoder().encode(newValue) else { return }
            storage.store(data, for: key)
        }
    }
}
