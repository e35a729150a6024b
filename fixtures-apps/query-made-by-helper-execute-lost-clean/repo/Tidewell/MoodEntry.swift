import Foundation

struct MoodEntry: Identifiable, Codable {
    var id = UUID()
    var day: Date
    var mood: Int
}
