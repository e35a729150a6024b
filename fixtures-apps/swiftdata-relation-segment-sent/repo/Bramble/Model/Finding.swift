import Foundation
import SwiftData

@Model
final class Finding {
    @Attribute(.unique) var recordID: UUID
    var name: String
    var visit: Visit?

    init(recordID: UUID, name: String) {
        self.recordID = recordID
        self.name = name
    }
}
