import SwiftUI

struct TimelineScreen: View {
    @StateObject private var model = TimelineModel()

    var body: some View {
        List(model.entries) { entry in
            LabeledContent(entry.title, value: entry.date.formatted(date: .abbreviated, time: .omitted))
        }
        .task { await model.load() }
    }
}
