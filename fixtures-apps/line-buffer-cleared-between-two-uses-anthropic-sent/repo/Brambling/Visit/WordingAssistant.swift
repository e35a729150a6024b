import Foundation

/// Rewords what the person typed, so that it is short and clear.
struct WordingAssistant {
    private struct Answer: Decodable {
        struct Block: Decodable { let text: String }
        let content: [Block]
    }

    private let endpoint = URL(string: "https://api.anthropic.com/v1/messages")!

    func reword(_ text: String) async throws -> String {
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "model": "claude-haiku",
            "max_tokens": 200,
            "messages": [["role": "user", "content": "Say this in one clear sentence: \(text)"]],
        ] as [String: Any])
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Answer.self, from: data).content.first?.text ?? text
    }
}
