import SwiftUI

struct ShotRow: View {
    let entry: FamilyEntry
    var body: some View { LabeledContent(entry.title, value: entry.day.formatted(date: .abbreviated, time: .omitted)) }
}

struct PreviewShots: GetShotsUseCase {
    func execute() async throws -> [FamilyEntry] { [FamilyEntry(id: .init(), title: "Measles", day: .now)] }
}

private struct PreviewList: View {
    let shots: any GetShotsUseCase
    @State private var rows: [FamilyEntry] = []
    var body: some View {
        List(rows) { ShotRow(entry: $0) }
            .task { rows = (try? await shots.execute()) ?? [] }
    }
}

#Preview { PreviewList(shots: PreviewShots()) }
