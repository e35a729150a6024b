// records go into a local web page by callAsyncJavaScript; the page's message with a zoom level is tracked: nothing leaks
import HealthKit
import Mixpanel
import UIKit
import WebKit

final class ChartController: UIViewController, WKNavigationDelegate, WKScriptMessageHandler {
    private let store = HKHealthStore()
    private lazy var web: WKWebView = {
        let configuration = WKWebViewConfiguration()
        configuration.userContentController.add(self, name: "zoom")
        return WKWebView(frame: .zero, configuration: configuration)
    }()

    override func loadView() {
        view = web
        web.navigationDelegate = self
        web.loadHTMLString("<div id=chart></div><script>function draw(names) { chart.textContent = names.join() }</script>", baseURL: nil)
    }

    func webView(_ webView: WKWebView, didFinish navigation: WKNavigation!) {
        Task {
            let type = HKClinicalType(.vitalSignRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            let vitals = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            _ = try await web.callAsyncJavaScript("draw(names)", arguments: ["names": vitals.map(\.displayName)], in: nil, contentWorld: .page)
        }
    }

    func userContentController(_ userContentController: WKUserContentController, didReceive message: WKScriptMessage) {
        guard let level = message.body as? String else { return }
        Mixpanel.mainInstance().track(event: "zoomed", properties: ["level": level])
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = ChartController()
        window?.makeKeyAndVisible()
        return true
    }
}
