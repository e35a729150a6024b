import SwiftUI

struct CheckupsView: View {
    @State private var checkups = Checkups()

    var body: some View {
        List {
            ForEach(checkups.records, id: \.uuid) { record in
                LabeledContent(record.displayName, value: record.startDate, format: .dateTime.day().month().year())
            }
            NavigationLink("About", destination: AboutView())
        }
        .navigationTitle(Edition.current.title)
        .task { try? await checkups.load() }
    }
}
