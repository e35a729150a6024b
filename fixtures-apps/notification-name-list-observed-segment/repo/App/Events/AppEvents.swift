import Foundation

extension Notification.Name {
    static let filterChosen = Notification.Name("filter_chosen")
    static let vaccineOpened = Notification.Name("vaccine_opened")
}

enum AppEvents {
    static let label = "label"

    static func post(_ name: Notification.Name, label text: String) {
        NotificationCenter.default.post(name: name, object: nil, userInfo: [label: text])
    }
}
