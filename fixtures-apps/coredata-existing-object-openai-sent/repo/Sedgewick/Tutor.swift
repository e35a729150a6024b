import Foundation

struct Tutor {
    private struct Reply: Decodable {
        let output: String
    }

    func answer(to prompt: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(["model": "gpt-5-mini", "input": prompt])
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Reply.self, from: data).output
    }
}
