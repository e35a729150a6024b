import SwiftUI

struct SummaryView: View {
    @State private var lines: [String] = []
    private let reader = RecordReader()

    var body: some View {
        List {
            ForEach(lines, id: \.self) { Text($0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await load() }
    }

    private func load() async throws {
        try await HealthAccess(store: reader.store).ask()
        for section in try await CarePlan.download().sections {
            lines += try await reader.records(of: section.type).map(\.displayName)
        }
    }
}
