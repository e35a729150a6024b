import SwiftUI

struct SummaryView: View {
    let service: HealthService
    @AppStorage("includesNotes") private var includesNotes = true
    @State private var lines: [RecordSection.ID: [String]] = [:]

    private var summary: VisitSummary { VisitSummary(includesNotes: includesNotes) }

    var body: some View {
        Form {
            Toggle("With notes", isOn: $includesNotes)
            ForEach(summary.sections) { section in
                Section(section.title) {
                    ForEach(lines[section.id] ?? [], id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task(id: includesNotes) { await load() }
    }

    private func load() async {
        do {
            try await service.authorize()
            for section in summary.sections {
                lines[section.id] = try await service.lines(of: section)
            }
        } catch {
            lines = [:]
        }
    }
}
