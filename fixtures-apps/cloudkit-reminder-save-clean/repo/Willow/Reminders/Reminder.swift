import Foundation

struct Reminder: Identifiable {
    let id: UUID
    var text: String
    var hour: Int
}
