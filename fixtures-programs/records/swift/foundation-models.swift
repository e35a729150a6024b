// FoundationModels: the model runs on the device, only the chosen style is logged
import SwiftUI
import FoundationModels
import HealthKit
import os

struct ExplainView: View {
    @State private var answer = ""
    @State private var style = "simple"
    private let logger = Logger(subsystem: "com.example.explain", category: "model")

    var body: some View {
        VStack {
            Text(answer)
            Picker("Style", selection: $style) {
                Text("Simple").tag("simple")
                Text("Detailed").tag("detailed")
            }
            Button("Explain") { Task { try? await explain() } }
        }
    }

    private func explain() async throws {
        let labs = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let session = LanguageModelSession(instructions: "Explain lab results in a \(style) way.")
        let names = labs.map(\.displayName).joined(separator: ", ")
        answer = try await session.respond(to: "Explain: \(names)").content
        logger.info("explained in style \(style, privacy: .public)")
    }
}

@main
struct ExplainApp: App {
    var body: some Scene { WindowGroup { ExplainView() } }
}
