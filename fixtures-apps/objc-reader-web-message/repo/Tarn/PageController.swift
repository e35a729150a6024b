import UIKit
import WebKit

final class PageController: UIViewController, WKScriptMessageHandlerWithReply {
    private let reader = RecordReader()

    override func viewDidLoad() {
        super.viewDidLoad()
        reader.requestAccess()
        let configuration = WKWebViewConfiguration()
        configuration.userContentController.addScriptMessageHandler(self, contentWorld: .page, name: "records")
        let page = WKWebView(frame: view.bounds, configuration: configuration)
        view.addSubview(page)
        page.load(URLRequest(url: URL(string: "https://app.tarn.health")!))
    }

    func userContentController(_ controller: WKUserContentController, didReceive message: WKScriptMessage, replyHandler: @escaping (Any?, String?) -> Void) {
        guard let identifier = message.body as? String else { return replyHandler(nil, "A type is missing") }
        reader.fetchRecords(identifier: identifier) { replyHandler($0, nil) }
    }
}
