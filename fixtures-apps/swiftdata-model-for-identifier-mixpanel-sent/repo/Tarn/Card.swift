import Foundation
import SwiftData

@Model
final class Card {
    var heading: String
    var colour: Int

    init(heading: String, colour: Int = 0) {
        self.heading = heading
        self.colour = colour
    }
}

extension ModelContainer {
    /// On this device only.
    static func cards() throws -> ModelContainer {
        try ModelContainer(for: Card.self, configurations: ModelConfiguration(cloudKitDatabase: .none))
    }
}
