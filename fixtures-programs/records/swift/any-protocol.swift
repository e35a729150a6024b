// two conformers behind any P
import SwiftUI
import HealthKit
import AmplitudeSwift

protocol TextSource: Sendable {
    func text() async throws -> String
}

struct ClinicalSource: TextSource {
    func text() async throws -> String {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        return found.map(\.displayName).joined(separator: "; ")
    }
}

struct NewsSource: TextSource {
    func text() async throws -> String {
        let (data, _) = try await URLSession.shared.data(from: URL(string: "https://news.example-care.com/today.txt")!)
        return String(decoding: data, as: UTF8.self)
    }
}

@main
struct SourcesApp: App {
    private let main: any TextSource = ClinicalSource()
    private let side: any TextSource = NewsSource()
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "d1e2"))

    var body: some Scene {
        WindowGroup {
            Text("Sources").task {
                guard let news = try? await side.text(), let summary = try? await main.text() else { return }
                amplitude.track(eventType: "news", eventProperties: ["text": news])
                amplitude.track(eventType: "summary", eventProperties: ["text": summary]) // leak: clinical-data-to-third-party
            }
        }
    }
}
