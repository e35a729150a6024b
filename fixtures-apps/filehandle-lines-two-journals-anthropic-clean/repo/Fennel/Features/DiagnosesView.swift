import SwiftUI

struct DiagnosesView: View {
    @State private var lines: [String] = []
    private let feed = DiagnosisFeed()

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .task {
                guard (try? await feed.authorize()) == true else { return }
                for record in (try? await feed.news()) ?? [] {
                    try? Journal.diagnoses.append(record.displayName)
                }
                lines = (try? await Journal.diagnoses.all()) ?? []
            }
    }
}
