// a lazy field stays in the view; a static one is overwritten before it is sent
import SwiftUI
import HealthKit
import FirebaseCrashlytics

@MainActor
final class Digest {
    static var banner = "Good morning"
    private let records: [HKClinicalRecord]

    init(records: [HKClinicalRecord]) { self.records = records }

    lazy var text: String = records
        .map { $0.displayName }
        .joined(separator: " / ")
}

@main
struct DigestApp: App {
    @State private var shown = ""
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text(shown)
            Button("Make digest") { Task { try? await make() } }
        }
    }

    func make() async throws {
        let vitals = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [vitals])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: vitals)], sortDescriptors: []
        ).result(for: store)
        Digest.banner = found.first?.displayName ?? "Nothing yet"
        shown = Digest.banner + "\n" + Digest(records: found).text
        Digest.banner = "Your digest"
        Crashlytics.crashlytics().setCustomValue(Digest.banner, forKey: "banner")
    }
}
