import HealthKit
import LotusHealth
import SwiftUI

struct BinderView: View {
    @State private var path = NavigationPath()
    private let binder = Binder()

    var body: some View {
        NavigationStack(path: $path) {
            List {
                Button("Operations") { path.append(HKClinicalTypeIdentifier.procedureRecord) }
                Button("Insurance") { path.append(HKClinicalTypeIdentifier.coverageRecord) }
                NavigationLink("About") { AboutView() }
            }
            .navigationDestination(for: HKClinicalTypeIdentifier.self) { identifier in
                SheetsView(binder: binder, identifier: identifier)
            }
        }
        .task { try? await binder.open() }
    }
}
