import SwiftUI

struct EmptyStateView: View {
    let title: String
    let symbol: String

    var body: some View {
        ContentUnavailableView(title, systemImage: symbol, description: Text("Connect a hospital in the Health app to see it in Thistle."))
    }
}
