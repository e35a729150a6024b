import SwiftUI

struct SidebarView: View {
    @State private var selection: ScreenConfiguration?
    private let screens: [ScreenConfiguration] = [.allergies, .vaccines]

    var body: some View {
        NavigationSplitView {
            List(screens, selection: $selection) { screen in
                NavigationLink(value: screen) { Label(screen.title, systemImage: screen.symbol) }
            }
            .safeAreaInset(edge: .bottom) { Link("Privacy policy", destination: PolicyLinks.privacy) }
        } detail: {
            if let selection {
                ScreenView(configuration: selection).id(selection.id)
            } else {
                ContentUnavailableView("Choose a screen", systemImage: "sidebar.left")
            }
        }
    }
}
