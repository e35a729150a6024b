// SwiftData: two objects of one model, fetched by a predicate
import SwiftUI
import SwiftData
import HealthKit
import FirebaseAnalytics

@Model
final class Line {
    var kind: String
    var text: String
    init(kind: String, text: String) {
        self.kind = kind
        self.text = text
    }
}

@main
struct LinesApp: App {
    private let store = HKHealthStore()
    private let container = try! ModelContainer(
        for: Line.self, configurations: ModelConfiguration(cloudKitDatabase: .none))

    var body: some Scene {
        WindowGroup {
            Button("Report") { try? report() }
                .task { try? await fill() }
        }
    }

    private func fill() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: store)
        container.mainContext.insert(Line(kind: "demo", text: "Knee surgery (demo)"))
        found.forEach { container.mainContext.insert(Line(kind: "record", text: $0.displayName)) }
    }

    private func report() throws {
        let demo = FetchDescriptor<Line>(predicate: #Predicate { $0.kind == "demo" })
        let records = FetchDescriptor<Line>(predicate: #Predicate { $0.kind == "record" })
        let sample = try container.mainContext.fetch(demo).first?.text ?? ""
        let texts = try container.mainContext.fetch(records).map(\.text)
        Analytics.logEvent("demo", parameters: ["text": sample])
        Analytics.logEvent("records", parameters: ["text": texts.joined(separator: ";")]) // leak: clinical-data-to-third-party
    }
}
