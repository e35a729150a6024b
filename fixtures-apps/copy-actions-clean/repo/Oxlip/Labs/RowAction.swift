import UIKit

/// Something that a row offers in its menu.
struct RowAction: Identifiable {
    let id: String
    let title: String
    let text: () -> String

    @MainActor
    func copy() {
        UIPasteboard.general.string = text()
    }
}

enum RowActions {
    static func all(for lab: Lab, profile: PortalProfile) -> [RowAction] {
        [
            RowAction(id: "member", title: "Copy member number", text: { profile.memberNumber }),
            RowAction(id: "phone", title: "Copy phone of the clinic", text: { profile.clinicPhone }),
        ]
    }
}
