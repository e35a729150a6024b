import HealthKit
import SwiftUI

struct HomeView: View {
    var body: some View {
        List {
            Text("Open the link in a letter of your clinic.")
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
    }
}

struct RecordList: View {
    let route: Route
    @State private var names: [String] = []
    private let reader = RecordReader()

    var body: some View {
        List(names, id: \.self) { Text($0) }
            .task {
                try? await HealthAccess(store: reader.store).ask()
                names = (try? await reader.records(of: HKClinicalType(route.identifier)).map(\.displayName)) ?? []
            }
    }
}
