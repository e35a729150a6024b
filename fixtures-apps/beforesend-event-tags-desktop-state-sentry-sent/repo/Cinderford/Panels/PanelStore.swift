import Foundation

@MainActor
final class PanelStore: ObservableObject {
    @Published private(set) var titles: [String] = []
    private let desk: LabDesk
    private let desktop: Desktop

    init(desk: LabDesk, desktop: Desktop) {
        self.desk = desk
        self.desktop = desktop
    }

    func load() async {
        titles = (try? await desk.panels().map(\.displayName)) ?? []
    }

    func open(_ title: String) {
        desktop.openPanel = title
    }

    func show(tab: String) {
        desktop.tab = tab
    }
}
