import Foundation

final class Preferences {
    private let defaults = UserDefaults.standard

    var hasSeenWelcome: Bool {
        get { defaults.bool(forKey: "hasSeenWelcome") }
        set { defaults.set(newValue, forKey: "hasSeenWelcome") }
    }

    var usesLargeRows: Bool {
        get { defaults.bool(forKey: "usesLargeRows") }
        set { defaults.set(newValue, forKey: "usesLargeRows") }
    }
}
