// an OpenAI chat with Encodable messages: the records stand in the system prompt of one chat
import HealthKit
import SwiftUI

struct ChatMessage: Codable { let role: String; let content: String }
struct ChatBody: Codable { var model = "gpt-4o"; var messages: [ChatMessage] }

@MainActor @Observable final class Assistant {
    private(set) var answer = ""
    private var labs: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func prepare() async throws {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        labs = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }

    func ask(_ question: String) async throws {
        let context = labs.map { "* \($0.displayName)" }.joined(separator: "\n")
        let messages = [ChatMessage(role: "system", content: "The patient's results:\n" + context), ChatMessage(role: "user", content: question)]
        let (data, _) = try await URLSession.shared.data(for: request(ChatBody(messages: messages))) // leak: clinical-data-to-third-party
        answer = String(decoding: data, as: UTF8.self)
    }

    func translate(_ question: String) async throws {
        let messages = [ChatMessage(role: "system", content: "Translate into German."), ChatMessage(role: "user", content: question)]
        let (data, _) = try await URLSession.shared.data(for: request(ChatBody(messages: messages)))
        answer = String(decoding: data, as: UTF8.self)
    }

    private func request(_ body: ChatBody) throws -> URLRequest {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)
        request.httpMethod = "POST"
        request.httpBody = try JSONEncoder().encode(body)
        return request
    }
}

@main struct BasilApp: App {
    @State private var assistant = Assistant()
    @State private var question = ""
    var body: some Scene {
        WindowGroup {
            VStack {
                TextField("Question", text: $question).onSubmit { Task { try await assistant.ask(question) } }
                Button("Translate") { Task { try await assistant.translate(question) } }
                Text(assistant.answer)
            }
            .task { try? await assistant.prepare() }
        }
    }
}
