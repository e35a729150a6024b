// TaskLocal values bound with withValue
import SwiftUI
import HealthKit
import FirebaseCrashlytics

enum Breadcrumb {
    @TaskLocal static var subject = "none"
    @TaskLocal static var screen = "home"
}

func mark() {
    Crashlytics.crashlytics().setCustomValue(Breadcrumb.screen, forKey: "screen")
    Crashlytics.crashlytics().setCustomValue(Breadcrumb.subject, forKey: "subject") // leak: clinical-data-to-third-party
}

@main
struct BreadcrumbApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Crumbs").task { try? await visit() } }
    }

    func visit() async throws {
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        guard let first = found.first else { return }
        Breadcrumb.$screen.withValue("conditions") {
            Breadcrumb.$subject.withValue(first.displayName) {
                mark()
            }
        }
    }
}
