import HealthKit
import SwiftUI

struct ShelfColumn: View {
    let shelf: Shelf
    @Environment(\.recordDesk) private var desk
    @State private var records: [HKClinicalRecord] = []

    var body: some View {
        List(records, id: \.uuid) { record in
            NavigationLink(value: record.uuid) { Text(record.displayName) }
        }
        .task(id: shelf) {
            records = (try? await desk.page(of: shelf)) ?? []
        }
        .navigationTitle(shelf.label)
        .navigationDestination(for: UUID.self) { id in
            RecordDetail(record: records.first { $0.uuid == id })
        }
    }
}
