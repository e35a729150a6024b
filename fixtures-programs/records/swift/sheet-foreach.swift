// ForEach rows and sheet(item:)
import SwiftUI
import HealthKit
import Sentry

struct Row: Identifiable {
    let id: UUID
    let title: String
}

struct Tip: Identifiable {
    let id: Int
    let text: String
}

struct ListView: View {
    @State private var rows: [Row] = []
    @State private var selected: Row?
    private let tips = [Tip(id: 1, text: "Bring your list"), Tip(id: 2, text: "Ask twice")]

    var body: some View {
        List {
            ForEach(tips) { tip in
                Button(tip.text) { SentrySDK.capture(message: tip.text) }
            }
            ForEach(rows) { row in
                Button(row.title) { selected = row }
            }
        }
        .sheet(item: $selected) { row in
            Text(row.title).onAppear {
                SentrySDK.capture(message: row.title) // leak: clinical-data-to-third-party
            }
        }
        .task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: [])
            let notes = (try? await query.result(for: HKHealthStore())) ?? []
            rows = notes.map { Row(id: $0.uuid, title: $0.displayName) }
        }
    }
}

@main
struct NotesApp: App {
    var body: some Scene { WindowGroup { ListView() } }
}
