// @AppStorage and @SceneStorage properties
import SwiftUI
import HealthKit

struct HomeView: View {
    @AppStorage("newestAllergy") private var newestAllergy = ""
    @AppStorage("units") private var units = "metric"
    @SceneStorage("tab") private var tab = "home"
    let store: HKHealthStore

    var body: some View {
        VStack {
            Text(newestAllergy)
            Button("Imperial units") {
                units = "imperial"
                tab = "settings"
            }
        }
        .task { try? await load() }
    }

    private func load() async throws {
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        tab = "allergies"
        newestAllergy = found.first?.displayName ?? "" // leak: clinical-data-logged
    }
}

@main
struct StorageApp: App {
    private let store = HKHealthStore()
    var body: some Scene {
        WindowGroup { HomeView(store: store) }
    }
}
