import Foundation

struct DiaryEntry: Identifiable, Hashable {
    let id: UUID
    let day: Date
    let text: String
}
