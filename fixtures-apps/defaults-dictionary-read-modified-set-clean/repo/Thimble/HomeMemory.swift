import Foundation

/// What the home screen remembers between launches: one dictionary under one key.
struct HomeMemory {
    private let defaults = UserDefaults.standard
    private let key = "thimble.home"

    func recall(_ field: String) -> String? {
        defaults.dictionary(forKey: key)?[field] as? String
    }

    func remember(_ value: String, as field: String) {
        var home = defaults.dictionary(forKey: key) ?? [:]
        home[field] = value
        defaults.set(home, forKey: key)
    }
}
