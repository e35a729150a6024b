import Foundation

struct CoachClient {
    private let endpoint = URL(string: "https://api.openai.com/v1/responses")!

    func answer(to input: String) async throws -> String {
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(CoachQuestion(model: "gpt-5-mini", input: input))
        let (data, _) = try await URLSession.shared.data(for: request)
        return String(decoding: data, as: UTF8.self)
    }
}
