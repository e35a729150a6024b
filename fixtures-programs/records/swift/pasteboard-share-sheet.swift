// UIKit: the pasteboard, beside a share sheet that the person opens
import UIKit
import HealthKit

final class ShareViewController: UIViewController {
    private var text = ""
    private let invite = "CARE-2026"

    override func viewDidLoad() {
        super.viewDidLoad()
        navigationItem.rightBarButtonItems = [
            UIBarButtonItem(title: "Copy", style: .plain, target: self, action: #selector(copyRecord)),
            UIBarButtonItem(title: "Invite", style: .plain, target: self, action: #selector(copyInvite)),
            UIBarButtonItem(barButtonSystemItem: .action, target: self, action: #selector(share)),
        ]
        Task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
            text = (try? await query.result(for: HKHealthStore()).first?.displayName) ?? ""
        }
    }

    @objc private func copyInvite() {
        UIPasteboard.general.string = invite
    }

    @objc private func copyRecord() {
        UIPasteboard.general.string = text // leak: clinical-data-logged
    }

    @objc private func share() {
        present(UIActivityViewController(activityItems: [text], applicationActivities: nil), animated: true)
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func applicationDidFinishLaunching(_ application: UIApplication) {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = UINavigationController(rootViewController: ShareViewController())
        window?.makeKeyAndVisible()
    }
}
