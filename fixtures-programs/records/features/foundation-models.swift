// records are summarised by the model on the device and shown; only the choice of tone is tracked: nothing leaks
import FirebaseAnalytics
import FoundationModels
import HealthKit
import SwiftUI

@Generable struct Overview {
    @Guide(description: "one plain sentence") var sentence: String
}

@MainActor @Observable final class OverviewModel {
    private(set) var sentence = ""
    var tone = "plain"
    private let store = HKHealthStore()

    func summarise() async throws {
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let session = LanguageModelSession(instructions: "Write in a \(tone) tone.")
        let prompt = "Summarise: " + records.map(\.displayName).joined(separator: ", ")
        sentence = try await session.respond(to: prompt, generating: Overview.self).content.sentence
        Analytics.logEvent("overview", parameters: ["tone": tone, "length": sentence.count])
    }
}

@main struct MallowApp: App {
    @State private var model = OverviewModel()
    var body: some Scene {
        WindowGroup {
            VStack {
                Picker("Tone", selection: $model.tone) { Text("Plain").tag("plain"); Text("Warm").tag("warm") }
                Text(model.sentence)
            }
            .task(id: model.tone) { try? await model.summarise() }
        }
    }
}
