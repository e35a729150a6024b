import Foundation

enum Secrets {
    static var assistantKey: String { Bundle.main.object(forInfoDictionaryKey: "AssistantKey") as? String ?? "" }
}
