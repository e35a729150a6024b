import Foundation

enum Keys {
    static let claude = Bundle.main.object(forInfoDictionaryKey: "ClaudeKey") as? String ?? ""
}
