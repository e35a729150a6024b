import SwiftUI

struct TopicView: View {
    let topic: Topic
    @Environment(Library.self) private var library
    @State private var pages: [Page] = []

    var body: some View {
        List(pages) { page in
            LabeledContent(page.title, value: page.date, format: .dateTime.day().month().year())
        }
        .navigationTitle(topic.rawValue.capitalized)
        .task(id: topic) { pages = (try? await library.pages(topic)) ?? [] }
    }
}
