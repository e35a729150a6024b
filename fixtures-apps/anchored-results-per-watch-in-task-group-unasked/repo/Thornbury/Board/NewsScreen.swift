import SwiftUI

struct NewsScreen: View {
    let board: NewsBoard

    var body: some View {
        List(board.counts.keys.sorted(), id: \.self) { label in
            HStack {
                Text(label)
                Spacer()
                Pill(text: "\(board.counts[label] ?? 0)")
            }
        }
        .navigationTitle("New since spring")
        .toolbar { NavigationLink("About") { AboutNews() } }
    }
}
