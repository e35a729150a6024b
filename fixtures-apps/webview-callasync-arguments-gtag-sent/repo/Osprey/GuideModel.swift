import Foundation
import WebKit

enum Chapter: String {
    case wounds, movement, sleep
}

@MainActor
final class GuideModel: ObservableObject {
    let webView = WKWebView()
    @Published private(set) var heading = "Aftercare"
    private let history = ProcedureHistory()

    func open(_ chapter: Chapter) async throws {
        let procedure = try await history.latest() ?? "Aftercare"
        heading = procedure
        webView.load(URLRequest(url: URL(string: "https://ospreyguide.com/guide/\(chapter.rawValue)")!))
        try await measure(procedure)
    }

    /// The guide's pages carry the tag of Google Analytics.
    private func measure(_ page: String) async throws {
        _ = try await webView.callAsyncJavaScript("gtag('event', 'guide_open', { page: page })", arguments: ["page": page], in: nil, contentWorld: .page)
    }
}
