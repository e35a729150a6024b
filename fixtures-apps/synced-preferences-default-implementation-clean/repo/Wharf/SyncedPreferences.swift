import Foundation

/// Preferences that follow a person to the iPad.
struct SyncedPreferences: Preferences {
    private let cloud = NSUbiquitousKeyValueStore.default

    func write(_ value: String, for key: PreferenceKey) {
        cloud.set(value, forKey: key.rawValue)
    }

    func read(_ key: PreferenceKey) -> String? {
        cloud.string(forKey: key.rawValue)
    }
}
