import SwiftUI

struct CategoryTab: View {
    let category: RecordCategory
    @Environment(RecordsStore.self) private var records

    var body: some View {
        NavigationStack {
            List(records.entries[category] ?? []) { entry in
                LabeledContent(entry.title, value: entry.date, format: .dateTime.day().month().year())
            }
            .navigationTitle(category.title)
            .task(id: records.access) {
                guard records.access == .asked else { return }
                try? await records.load(category)
            }
        }
    }
}

struct SettingsView: View {
    var body: some View {
        Form {
            Link("Privacy policy", destination: Links.privacyPolicy)
            Link("Support", destination: Links.support)
        }
    }
}
