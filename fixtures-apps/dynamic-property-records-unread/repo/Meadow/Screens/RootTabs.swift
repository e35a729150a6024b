import SwiftUI

struct RootTabs: View {
    @ObservedObject private var store = ClinicalStore.shared

    var body: some View {
        TabView {
            if store.isReady {
                Tab("Medicines", systemImage: "pills") { NavigationStack { MedicineList() } }
                Tab("Allergies", systemImage: "leaf") { NavigationStack { AllergyList() } }
            }
            Tab("About", systemImage: "info.circle") {
                Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
            }
        }
        .task { await store.prepare() }
    }
}
