// UIKit: a label's text read back in a target-action method
import UIKit
import HealthKit
import FirebaseCrashlytics

final class LabViewController: UIViewController {
    private let nameLabel = UILabel()
    private let hintLabel = UILabel()
    private let store = HKHealthStore()

    override func viewDidLoad() {
        super.viewDidLoad()
        hintLabel.text = "Tap to report a problem"
        let button = UIButton(type: .system)
        button.addTarget(self, action: #selector(report), for: .touchUpInside)
        let stack = UIStackView(arrangedSubviews: [nameLabel, hintLabel, button])
        stack.frame = view.bounds
        view.addSubview(stack)
        Task { try? await load() }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: store)
        nameLabel.text = found.first?.displayName
    }

    @objc private func report() {
        Crashlytics.crashlytics().setCustomValue(hintLabel.text ?? "", forKey: "hint")
        Crashlytics.crashlytics().setCustomValue(nameLabel.text ?? "", forKey: "lab") // leak: clinical-data-to-third-party
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func applicationDidFinishLaunching(_ application: UIApplication) {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = LabViewController()
        window?.makeKeyAndVisible()
    }
}
