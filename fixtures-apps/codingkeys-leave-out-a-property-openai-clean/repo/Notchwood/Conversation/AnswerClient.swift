import Foundation

struct AnswerClient {
    private let endpoint = URL(string: "https://api.openai.com/v1/responses")!
    private let encoder = JSONEncoder()

    func answer(to inquiry: Inquiry) async throws -> String {
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try encoder.encode(inquiry)
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Answer.self, from: data).outputText
    }
}

struct Answer: Decodable {
    let outputText: String

    enum CodingKeys: String, CodingKey {
        case outputText = "output_text"
    }
}
