// SwiftData rows of one model with a source field, fetched by predicate for a remote summary
import HealthKit
import SwiftData
import SwiftUI

@Model final class TimelineItem {
    var text: String
    var isImported: Bool
    init(text: String, isImported: Bool) {
        self.text = text
        self.isImported = isImported
    }
}

@main struct TimelineApp: App {
    let container = try! ModelContainer(for: TimelineItem.self, configurations: ModelConfiguration(cloudKitDatabase: .none))
    var body: some Scene {
        WindowGroup {
            Button("Summarise") { Task { try await Summariser(context: container.mainContext).run() } }
        }
    }
}

@MainActor struct Summariser {
    let context: ModelContext

    func run() async throws {
        try await importRecords()
        let descriptor = FetchDescriptor<TimelineItem>(predicate: #Predicate { $0.isImported }, sortBy: [SortDescriptor(\.text)])
        let lines = try context.fetch(descriptor).map(\.text)
        _ = try await URLSession.shared.data(for: chat(lines.joined(separator: "\n"))) // leak: clinical-data-to-third-party
        _ = try await URLSession.shared.data(for: chat("Suggest three questions for a first visit."))
    }

    private func importRecords() async throws {
        let store = HKHealthStore(), type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        for record in try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store) {
            context.insert(TimelineItem(text: record.displayName, isImported: true))
        }
        try context.save()
    }

    private func chat(_ text: String) throws -> URLRequest {
        var request = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o-mini", "messages": [["role": "user", "content": text]]])
        return request
    }
}
