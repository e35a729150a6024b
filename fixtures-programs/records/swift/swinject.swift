// dependency injection with Swinject: one protocol, two names
import UIKit
import Swinject
import HealthKit
import FirebaseCrashlytics

protocol TextService: Sendable {
    func text() async throws -> String
}

final class ShotsService: TextService {
    func text() async throws -> String {
        let shots = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        return shots.map(\.displayName).joined(separator: ",")
    }
}

final class VersionService: TextService {
    func text() async throws -> String { "3.1 (\(Locale.current.identifier))" }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let container = Container()

    func applicationDidFinishLaunching(_ application: UIApplication) {
        container.register(TextService.self, name: "shots") { _ in ShotsService() }
        container.register(TextService.self, name: "version") { _ in VersionService() }
        Task { try? await mark() }
    }

    private func mark() async throws {
        guard let shots = container.resolve(TextService.self, name: "shots"),
              let version = container.resolve(TextService.self, name: "version") else { return }
        let about = try await version.text()
        let list = try await shots.text()
        Crashlytics.crashlytics().setCustomValue(about, forKey: "about")
        Crashlytics.crashlytics().setCustomValue(list, forKey: "shots") // leak: clinical-data-to-third-party
    }
}
