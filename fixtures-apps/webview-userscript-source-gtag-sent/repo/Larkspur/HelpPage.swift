import SwiftUI
import WebKit

/// The help article; the page carries our Google Analytics tag.
struct HelpPage: UIViewRepresentable {
    let topic: String

    func makeUIView(context: Context) -> WKWebView {
        let configuration = WKWebViewConfiguration()
        let script = "gtag('event', 'help_opened', { topic: '\(topic)' });"
        configuration.userContentController.addUserScript(WKUserScript(source: script, injectionTime: .atDocumentEnd, forMainFrameOnly: true))
        let view = WKWebView(frame: .zero, configuration: configuration)
        view.loadHTMLString(HelpHTML.page, baseURL: URL(string: "https://larkspur-app.org"))
        return view
    }

    func updateUIView(_ view: WKWebView, context: Context) {}
}
