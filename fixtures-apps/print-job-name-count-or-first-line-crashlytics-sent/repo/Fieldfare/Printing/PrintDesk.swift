import FirebaseCrashlytics
import UIKit

@MainActor
final class PrintDesk: NSObject, UIPrintInteractionControllerDelegate {
    private let layout = SheetLayout()

    func present(_ sheet: VisitSheet) {
        let info = UIPrintInfo(dictionary: nil)
        info.outputType = .grayscale
        info.jobName = layout.jobName(for: sheet)

        let controller = UIPrintInteractionController.shared
        controller.printInfo = info
        controller.printFormatter = UISimpleTextPrintFormatter(text: layout.text(for: sheet))
        controller.delegate = self
        controller.present(animated: true, completionHandler: nil)
    }

    func printInteractionControllerDidFinishJob(_ printInteractionController: UIPrintInteractionController) {
        guard let info = printInteractionController.printInfo else { return }
        Crashlytics.crashlytics().log("Printed \(info.jobName)")
    }
}
