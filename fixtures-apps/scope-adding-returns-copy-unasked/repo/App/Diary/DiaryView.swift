import SwiftUI

struct DiaryView: View {
    @StateObject var model: DiaryModel

    var body: some View {
        List {
            ForEach(model.days, id: \.day) { section in
                Section(section.day.formatted(date: .long, time: .omitted)) {
                    ForEach(section.entries) { Text($0.text) }
                }
            }
            if model.unavailable { Text("Health records are not available here.") }
        }
        .task { await model.load() }
    }
}

struct AboutView: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: Links.privacyPolicy)
            Link("Support", destination: Links.support)
        }
    }
}
