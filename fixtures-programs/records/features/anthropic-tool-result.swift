// Anthropic tool use: one tool answers with the record list, the other with opening hours
import HealthKit
import SwiftUI

struct ToolRunner: Sendable {
    let store = HKHealthStore()

    func medications() async throws -> String {
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName).joined(separator: "; ")
    }
    func openingHours() -> String { "Mon to Fri, 8 to 17" }
}

@main struct SageApp: App {
    private let tools = ToolRunner()

    var body: some Scene {
        WindowGroup {
            VStack {
                Button("When are you open?") { Task { try await answerHours("toolu_01") } }
                Button("Check my medicines") { Task { try await answerMedications("toolu_02") } }
            }
        }
    }

    private func answerHours(_ id: String) async throws {
        _ = try await URLSession.shared.data(for: request(toolUse: id, result: tools.openingHours()))
    }

    private func answerMedications(_ id: String) async throws {
        let list = try await tools.medications()
        _ = try await URLSession.shared.data(for: request(toolUse: id, result: list)) // leak: clinical-data-to-third-party
    }

    private func request(toolUse id: String, result: String) throws -> URLRequest {
        var request = URLRequest(url: URL(string: "https://api.anthropic.com/v1/messages")!)
        request.httpMethod = "POST"
        request.setValue("2023-06-01", forHTTPHeaderField: "anthropic-version")
        let content: [[String: Any]] = [["type": "tool_result", "tool_use_id": id, "content": result]]
        request.httpBody = try JSONSerialization.data(withJSONObject: [
            "model": "claude-sonnet-4-5", "max_tokens": 500, "messages": [["role": "user", "content": content]],
        ])
        return request
    }
}
