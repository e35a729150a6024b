// WKWebView: a script's result, and a message that the page sends
import UIKit
import WebKit
import HealthKit

final class WebViewController: UIViewController, WKScriptMessageHandler {
    private let web = WKWebView()

    override func viewDidLoad() {
        super.viewDidLoad()
        web.frame = view.bounds
        view.addSubview(web)
        web.configuration.userContentController.add(self, name: "search")
        web.loadHTMLString("<input onchange='webkit.messageHandlers.search.postMessage(this.value)'>", baseURL: nil)
        Task { try? await show() }
    }

    private func show() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        guard let name = found.first?.displayName else { return }
        let title = try await web.evaluateJavaScript("document.title = 'Your record: \(name)'")
        print("page title", title as? String ?? "") // leak: clinical-data-logged
    }

    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage) {
        print("search", message.body as? String ?? "")
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func applicationDidFinishLaunching(_ application: UIApplication) {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = WebViewController()
        window?.makeKeyAndVisible()
    }
}
