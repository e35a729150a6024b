import SwiftUI

struct DiaryList: View {
    let title: String
    let records: [DiaryRecord]

    var body: some View {
        NavigationStack {
            List(records) { record in
                VStack(alignment: .leading) {
                    Text(record.name)
                    Text(record.day, style: .date).font(.caption).foregroundStyle(.secondary)
                }
            }
            .overlay {
                if records.isEmpty { ContentUnavailableView(title, systemImage: "tray") }
            }
            .navigationTitle(title)
        }
    }
}
