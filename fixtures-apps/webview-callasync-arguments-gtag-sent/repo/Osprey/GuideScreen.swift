import SwiftUI
import WebKit

struct GuideScreen: View {
    @StateObject var guide: GuideModel

    var body: some View {
        GuidePage(webView: guide.webView)
            .navigationTitle(guide.heading)
            .toolbar { Link("Privacy", destination: URL(string: "https://ospreyguide.com/privacy")!) }
            .task { try? await guide.open(.wounds) }
    }
}

struct GuidePage: UIViewRepresentable {
    let webView: WKWebView

    func makeUIView(context: Context) -> WKWebView { webView }
    func updateUIView(_ uiView: WKWebView, context: Context) {}
}
