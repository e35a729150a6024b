// FileManager.createFile and contents(atPath:)
import UIKit
import HealthKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let store = HKHealthStore()
    private let files = FileManager.default
    private let folder = NSTemporaryDirectory()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        Task {
            try? await export()
            check()
        }
        return true
    }

    private func export() async throws {
        let vitals = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: []
        ).result(for: store)
        let protected: [FileAttributeKey: Any] = [.protectionKey: FileProtectionType.complete]
        files.createFile(atPath: folder + "vital.json", contents: vitals.first?.fhirResource?.data, attributes: protected)
        files.createFile(atPath: folder + "about.txt", contents: Data("Care 3.1".utf8), attributes: protected)
    }

    private func check() {
        if let about = files.contents(atPath: folder + "about.txt") {
            NSLog("about %@", String(decoding: about, as: UTF8.self))
        }
        if let vital = files.contents(atPath: folder + "vital.json") {
            NSLog("vital %@", String(decoding: vital, as: UTF8.self)) // leak: clinical-data-logged
        }
    }
}
