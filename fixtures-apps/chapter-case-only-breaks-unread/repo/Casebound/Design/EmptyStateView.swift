import SwiftUI

struct EmptyStateView: View {
    let title: String
    let symbol: String

    var body: some View {
        VStack(spacing: 12) {
            Image(systemName: symbol).font(.largeTitle)
            Text(title).foregroundStyle(.secondary)
        }
        .padding()
    }
}
