import Foundation

struct ClaudeClient {
    let key: String

    func ask(_ text: String) async throws -> Data {
        var request = URLRequest(url: URL(string: "https://api.anthropic.com/v1/messages")!)
        request.httpMethod = "POST"
        request.setValue(key, forHTTPHeaderField: "x-api-key")
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "model": "claude-sonnet-4-5",
            "max_tokens": 400,
            "messages": [["role": "user", "content": text]],
        ])
        return try await URLSession.shared.data(for: request).0
    }
}
