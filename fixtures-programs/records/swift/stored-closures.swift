// closures kept in fields, with weak self
import SwiftUI
import HealthKit
import FirebaseCrashlytics

@MainActor
final class Loader {
    var onRecord: ((String) -> Void)?
    var onStage: ((String) -> Void)?
    private let store = HKHealthStore()

    func run() async throws {
        onStage?("querying")
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: store)
        found.forEach { onRecord?($0.displayName) }
        onStage?("done")
    }
}

@MainActor
final class Screen {
    private let loader = Loader()
    private(set) var title = ""

    func start() async {
        loader.onRecord = { [weak self] name in
            self?.title = name
            Crashlytics.crashlytics().setCustomValue(name, forKey: "title") // leak: clinical-data-to-third-party
        }
        loader.onStage = { [weak self] stage in
            guard self != nil else { return }
            Crashlytics.crashlytics().setCustomValue(stage, forKey: "stage")
        }
        try? await loader.run()
    }
}

@main
struct ScreenApp: App {
    private let screen = Screen()
    var body: some Scene {
        WindowGroup { Text("Procedures").task { await screen.start() } }
    }
}
