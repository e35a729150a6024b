// MFMailComposer: the body is for the person to send, only the subject is tracked
import UIKit
import MessageUI
import HealthKit
import FirebaseAnalytics

final class MailViewController: UIViewController, MFMailComposeViewControllerDelegate {
    private let subject = "For my doctor"

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        Task { try? await compose() }
    }

    private func compose() async throws {
        guard MFMailComposeViewController.canSendMail() else { return }
        let allergies = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let composer = MFMailComposeViewController()
        composer.mailComposeDelegate = self
        composer.setSubject(subject)
        composer.setMessageBody(allergies.map(\.displayName).joined(separator: "\n"), isHTML: false)
        Analytics.logEvent("mail", parameters: ["subject": subject])
        present(composer, animated: true)
    }

    func mailComposeController(_ controller: MFMailComposeViewController, didFinishWith result: MFMailComposeResult, error: (any Error)?) {
        Analytics.logEvent("mail_done", parameters: ["sent": result == .sent])
        dismiss(animated: true)
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func applicationDidFinishLaunching(_ application: UIApplication) {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = MailViewController()
        window?.makeKeyAndVisible()
    }
}
