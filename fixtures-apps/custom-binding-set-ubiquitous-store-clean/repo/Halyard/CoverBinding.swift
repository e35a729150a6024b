import SwiftUI

extension Binding where Value == String {
    /// The line on the cover, the same on all devices of the user.
    static var cover: Binding<String> {
        Binding(
            get: { NSUbiquitousKeyValueStore.default.string(forKey: "cover") ?? "" },
            set: { NSUbiquitousKeyValueStore.default.set($0, forKey: "cover") }
        )
    }
}
