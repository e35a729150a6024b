import UIKit

@MainActor
struct ReportComposer {
    let shelf: MedicationShelf
    let preferences: Preferences

    func text(_ parts: ReportParts) -> String {
        var lines: [String] = []
        if parts.contains(.device) {
            lines.append("iOS \(UIDevice.current.systemVersion)")
        }
        if parts.contains(.settings) {
            lines.append("Large text: \(preferences.largeText)")
            lines.append("By letter: \(preferences.groupsByLetter)")
        }
        if parts.contains(.shelf) {
            lines += shelf.names
        }
        return lines.joined(separator: "\n")
    }
}
