import SwiftUI

struct MoreView: View {
    let articles: [Article]

    var body: some View {
        List {
            ForEach(articles) { Text($0.headline) }
            Link("Privacy", destination: URL(string: "https://tamarack-app.org/privacy")!)
        }
    }
}
