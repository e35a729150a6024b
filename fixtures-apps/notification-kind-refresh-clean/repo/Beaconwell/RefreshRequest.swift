import Foundation

extension Notification.Name {
    static let libraryNeedsRefresh = Notification.Name("libraryNeedsRefresh")
}

enum RefreshRequest {
    static let kindKey = "kind"

    static func post(_ kind: LibraryKind) {
        NotificationCenter.default.post(name: .libraryNeedsRefresh, object: nil, userInfo: [kindKey: kind])
    }
}
