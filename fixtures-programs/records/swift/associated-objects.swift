// associated objects of a view controller, under two keys
import UIKit
import HealthKit
import AmplitudeSwift

nonisolated(unsafe) private var recordKey: UInt8 = 0
nonisolated(unsafe) private var screenKey: UInt8 = 0

extension UIViewController {
    var recordTitle: String? {
        get { objc_getAssociatedObject(self, &recordKey) as? String }
        set { objc_setAssociatedObject(self, &recordKey, newValue, .OBJC_ASSOCIATION_COPY_NONATOMIC) }
    }
    var screenName: String? {
        get { objc_getAssociatedObject(self, &screenKey) as? String }
        set { objc_setAssociatedObject(self, &screenKey, newValue, .OBJC_ASSOCIATION_COPY_NONATOMIC) }
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "44aa"))

    func applicationDidFinishLaunching(_ application: UIApplication) {
        let root = UIViewController()
        root.screenName = "medications"
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = root
        window?.makeKeyAndVisible()
        Task { try? await fill(root) }
    }

    private func fill(_ root: UIViewController) async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        root.recordTitle = found.first?.displayName
        amplitude.track(eventType: "screen", eventProperties: ["name": root.screenName ?? ""])
        amplitude.track(eventType: "record", eventProperties: ["name": root.recordTitle ?? ""]) // leak: clinical-data-to-third-party
    }
}
