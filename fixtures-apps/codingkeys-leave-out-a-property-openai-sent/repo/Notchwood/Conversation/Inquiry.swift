import Foundation

/// A question, with what the screen shows above it. Only what has a coding key leaves the device.
struct Inquiry: Encodable, Identifiable {
    let id = UUID()
    let model = "gpt-5-mini"
    var question: String
    var reminder: String

    enum CodingKeys: String, CodingKey {
        case model
        case question = "input"
        case reminder = "instructions"
    }
}
