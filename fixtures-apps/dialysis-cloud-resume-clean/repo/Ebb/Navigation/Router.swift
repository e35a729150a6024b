import SwiftUI

enum Route: Hashable {
    case fluid
    case reading(Reading)

    /// How the place is called in the bookmark.
    var bookmarkName: String {
        switch self {
        case .fluid: "fluid"
        case .reading: "reading"
        }
    }
}

final class Router: ObservableObject {
    @Published var path: [Route] = [] {
        didSet { if let last = path.last { bookmark.remember(last.bookmarkName) } }
    }

    private let bookmark: CloudBookmark

    init(bookmark: CloudBookmark) {
        self.bookmark = bookmark
    }

    func resume() {
        if bookmark.place == Route.fluid.bookmarkName { path = [.fluid] }
    }
}
