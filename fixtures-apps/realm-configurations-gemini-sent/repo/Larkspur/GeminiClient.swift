import Foundation

struct GeminiClient {
    private let url = URL(string: "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent")!
    let key: String

    func order(_ lines: [String]) async throws -> String {
        let prompt = "Put these questions for a doctor in a sensible order:\n" + lines.joined(separator: "\n")
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue(key, forHTTPHeaderField: "x-goog-api-key")
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONSerialization.data(withJSONObject: ["contents": [["parts": [["text": prompt]]]]])
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Answer.self, from: data).text
    }

    private struct Answer: Decodable {
        struct Candidate: Decodable { let content: Content }
        struct Content: Decodable { let parts: [Part] }
        struct Part: Decodable { let text: String }
        let candidates: [Candidate]
        var text: String { candidates.first?.content.parts.first?.text ?? "" }
    }
}
