import Foundation

struct RemoteAssistant {
    struct Message: Codable {
        let role: String
        let content: String
    }

    struct Body: Encodable {
        let model: String
        let max_tokens: Int
        let messages: [Message]
    }

    struct Reply: Decodable {
        struct Block: Decodable { let text: String }
        let content: [Block]
    }

    let token: String

    func answer(_ prompt: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.anthropic.com/v1/messages")!)
        request.httpMethod = "POST"
        request.setValue(token, forHTTPHeaderField: "x-api-key")
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        let body = Body(model: "claude-sonnet-4-5", max_tokens: 800, messages: [Message(role: "user", content: prompt)])
        let (data, _) = try await URLSession.shared.upload(for: request, from: JSONEncoder().encode(body))
        return try JSONDecoder().decode(Reply.self, from: data).content.map(\.text).joined()
    }
}
