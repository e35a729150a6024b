import SwiftUI

struct LabsView: View {
    @Environment(HealthSession.self) private var session
    @State private var records: [DiaryRecord] = []

    var body: some View {
        DiaryList(title: "Lab results", records: records)
            .task(id: session.isConnected) {
                guard session.isConnected else { return }
                records = (try? await RecordFetcher(store: session.store).fetch(.labResultRecord)) ?? []
            }
    }
}
