import Foundation
import SwiftData

@MainActor
struct Coach {
    private let endpoint = URL(string: "https://api.anthropic.com/v1/messages")!
    let key: String

    func ask() async throws -> Data {
        let entries = try Cabinets.questions.mainContext.fetch(FetchDescriptor<Entry>())
        let prompt = entries.map(\.text).joined(separator: "\n")
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue(key, forHTTPHeaderField: "x-api-key")
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "model": "claude-sonnet-4-5",
            "max_tokens": 400,
            "messages": [["role": "user", "content": prompt]],
        ])
        return try await URLSession.shared.data(for: request).0
    }
}
