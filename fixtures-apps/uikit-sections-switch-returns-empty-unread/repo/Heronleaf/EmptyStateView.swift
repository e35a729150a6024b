import SwiftUI

struct EmptyStateView: View {
    let title: LocalizedStringKey
    var symbol = "tray"

    var body: some View {
        ContentUnavailableView {
            Label(title, systemImage: symbol)
        } description: {
            Text("Pull down to try again.")
        }
    }
}
