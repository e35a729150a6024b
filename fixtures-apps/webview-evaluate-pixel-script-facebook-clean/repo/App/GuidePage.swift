import SwiftUI
import WebKit

/// A page of our site; the site carries the Meta pixel for its campaigns.
struct GuidePage: UIViewRepresentable {
    let pick: Pick

    func makeCoordinator() -> Coordinator { Coordinator(topic: pick.guide.slug) }

    func makeUIView(context: Context) -> WKWebView {
        let view = WKWebView()
        view.navigationDelegate = context.coordinator
        view.load(URLRequest(url: pick.guide.url))
        return view
    }

    func updateUIView(_ view: WKWebView, context: Context) {}

    final class Coordinator: NSObject, WKNavigationDelegate {
        private let topic: String

        init(topic: String) { self.topic = topic }

        func webView(_ webView: WKWebView, didFinish navigation: WKNavigation!) {
            webView.evaluateJavaScript("fbq('trackCustom', 'GuideRead', { topic: '\(topic)' })")
        }
    }
}
