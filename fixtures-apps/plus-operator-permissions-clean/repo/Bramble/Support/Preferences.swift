import Foundation

final class Preferences {
    static let standard = Preferences()
    private let defaults = UserDefaults.standard

    var hasSeenWelcome: Bool {
        get { defaults.bool(forKey: "welcome.seen") }
        set { defaults.set(newValue, forKey: "welcome.seen") }
    }

    var usesLargeTitles: Bool {
        get { defaults.bool(forKey: "appearance.largeTitles") }
        set { defaults.set(newValue, forKey: "appearance.largeTitles") }
    }
}
