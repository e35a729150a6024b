import Foundation

@MainActor
protocol PanelDelegate: AnyObject {
    func panel(_ panel: Panel, didShow heading: String)
}

@MainActor
final class Panel {
    weak var delegate: PanelDelegate?
    private(set) var headings: [String] = []

    func show(_ heading: String) {
        headings.append(heading)
        delegate?.panel(self, didShow: heading)
    }
}
