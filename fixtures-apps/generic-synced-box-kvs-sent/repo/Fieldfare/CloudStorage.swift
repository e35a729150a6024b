import Foundation

final class CloudStorage: Storage {
    private let cloud = NSUbiquitousKeyValueStore.default

    func data(for key: String) -> Data? { cloud.data(forKey: key) }

    func store(_ data: Data, for key: String) {
        cloud.set(data, forKey: key)
        cloud.synchronize()
    }
}
