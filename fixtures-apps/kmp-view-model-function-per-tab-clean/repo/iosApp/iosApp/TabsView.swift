import Shared
import SwiftUI

struct TabsView: View {
    let model: KidneyViewModel
    @State private var labs: [String] = []
    @State private var vitals: [String] = []
    @State private var medications: [String] = []

    var body: some View {
        TabView {
            List(labs, id: \.self) { Text($0) }
                .task { labs = (try? await model.labs()) ?? [] }
                .tabItem { Label("Blood values", systemImage: "testtube.2") }
            List(vitals, id: \.self) { Text($0) }
                .task { vitals = (try? await model.vitals()) ?? [] }
                .tabItem { Label("Vital signs", systemImage: "heart") }
            List(medications, id: \.self) { Text($0) }
                .task { medications = (try? await model.medications()) ?? [] }
                .tabItem { Label("Medicines", systemImage: "pills") }
        }
    }
}
