import Foundation

/// A text in a file of its own. Files, because a background session uploads nothing else.
struct Letter {
    static let question = Letter(name: "question")
    static let digest = Letter(name: "digest")

    let name: String

    var url: URL { .applicationSupportDirectory.appending(path: "\(name).json") }

    func write(_ text: String) throws {
        let body: [String: Any] = [
            "model": "claude-sonnet-4-5",
            "max_tokens": 800,
            "messages": [["role": "user", "content": text]],
        ]
        try JSONSerialization.data(withJSONObject: body).write(to: url, options: .completeFileProtection)
    }

    func text() -> String? {
        guard let data = try? Data(contentsOf: url), let body = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return nil }
        return (body["messages"] as? [[String: String]])?.first?["content"]
    }
}
