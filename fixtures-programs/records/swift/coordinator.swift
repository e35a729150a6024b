// coordinators: a child hands its choice to the parent
import UIKit
import HealthKit
import AmplitudeSwift

@MainActor
final class PickerCoordinator {
    var onPick: ((HKClinicalRecord) -> Void)?
    var onCancel: ((String) -> Void)?

    func start() async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [], limit: 1)
        guard let record = try? await query.result(for: HKHealthStore()).first else {
            onCancel?("no medications")
            return
        }
        onPick?(record)
    }
}

@MainActor
final class AppCoordinator {
    private let navigation = UINavigationController()
    private let picker = PickerCoordinator()
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "2c2c"))

    func start(in window: UIWindow) {
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        picker.onCancel = { [amplitude] reason in
            amplitude.track(eventType: "cancelled", eventProperties: ["reason": reason])
        }
        picker.onPick = { [weak self] in self?.showDetail(of: $0) }
        Task { await picker.start() }
    }

    private func showDetail(of record: HKClinicalRecord) {
        navigation.pushViewController(UIViewController(), animated: true)
        navigation.topViewController?.title = record.displayName
        amplitude.track(eventType: "picked", eventProperties: ["name": record.displayName]) // leak: clinical-data-to-third-party
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let window = UIWindow(frame: UIScreen.main.bounds)
    private let coordinator = AppCoordinator()
    func applicationDidFinishLaunching(_ application: UIApplication) { coordinator.start(in: window) }
}
