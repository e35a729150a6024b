import SwiftUI
import HealthKit

struct TableView: View {
    private let store: HKHealthStore
    @StateObject private var monitor: AllergyMonitor
    @State private var background: [String] = []

    init(store: HKHealthStore = HKHealthStore()) {
        self.store = store
        _monitor = StateObject(wrappedValue: AllergyMonitor(store: store))
    }

    var body: some View {
        NavigationStack {
            List {
                Section("Never") { ForEach(monitor.allergens, id: \.self) { Text($0) } }
                Section("Background") { ForEach(background, id: \.self) { Text($0) } }
                NavigationLink("About") { About() }
            }
        }
        .task {
            try? await Permission(store: store).ask()
            background = (try? await Backdrop(store: store).lines()) ?? []
            await monitor.run()
        }
    }
}
