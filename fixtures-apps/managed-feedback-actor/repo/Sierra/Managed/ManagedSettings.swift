import Foundation

struct ManagedSettings {
    static let key = "com.apple.configuration.managed"
    let site: String
    let recordTypes: [String]

    init(_ defaults: UserDefaults = .standard) {
        let dictionary = defaults.dictionary(forKey: Self.key) ?? [:]
        site = dictionary["site"] as? String ?? ""
        recordTypes = dictionary["recordTypes"] as? [String] ?? []
    }
}
