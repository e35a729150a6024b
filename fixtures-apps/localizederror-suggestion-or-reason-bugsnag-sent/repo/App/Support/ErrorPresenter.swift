import Bugsnag
import UIKit

@MainActor
struct ErrorPresenter {
    func present(_ error: any LocalizedError, on controller: UIViewController) {
        Bugsnag.leaveBreadcrumb(withMessage: error.failureReason ?? "no detail")
        let alert = UIAlertController(title: error.errorDescription, message: message(for: error), preferredStyle: .alert)
        alert.addAction(UIAlertAction(title: "OK", style: .default))
        controller.present(alert, animated: true)
    }

    private func message(for error: any LocalizedError) -> String {
        [error.failureReason, error.recoverySuggestion].compactMap { $0 }.joined(separator: "\n")
    }
}
