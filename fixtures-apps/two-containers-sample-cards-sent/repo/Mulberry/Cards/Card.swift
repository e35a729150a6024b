import SwiftData

@Model
final class Card {
    var front: String = ""

    init(front: String) {
        self.front = front
    }
}
