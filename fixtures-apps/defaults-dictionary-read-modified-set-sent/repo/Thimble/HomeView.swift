import HealthKit
import SwiftUI

struct HomeView: View {
    @State private var records: [HKClinicalRecord] = []
    @State private var shelf = Shelf.shots
    private let loader = RecordLoader()
    private let memory = HomeMemory()

    var body: some View {
        List(records, id: \.uuid) { record in
            Button(record.displayName) { opened(record) }
        }
        .safeAreaInset(edge: .top) {
            Picker("Shelf", selection: $shelf) {
                ForEach(Shelf.allCases) { Text($0.rawValue).tag($0) }
            }
            .pickerStyle(.segmented)
        }
        .task(id: shelf) {
            try? await loader.ask()
            records = (try? await loader.load(shelf)) ?? []
        }
        .onAppear { shelf = memory.recall("last").flatMap(Shelf.init(rawValue:)) ?? .shots }
    }

    private func opened(_ record: HKClinicalRecord) {
        UIAccessibility.post(notification: .announcement, argument: record.displayName)
        memory.remember(record.displayName, as: "last")
    }
}
