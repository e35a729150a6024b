// NavigationPath: the record is pushed and shown, only the route's name is tracked
import SwiftUI
import HealthKit
import FirebaseAnalytics

struct Route: Hashable {
    let screen: String
    let record: String
}

struct RootView: View {
    @State private var path = NavigationPath()
    @State private var names: [String] = []

    var body: some View {
        NavigationStack(path: $path) {
            List(names, id: \.self) { name in
                Button(name) { path.append(Route(screen: "medication", record: name)) }
            }
            .navigationDestination(for: Route.self) { route in
                Text(route.record)
                    .onAppear { Analytics.logEvent("route", parameters: ["screen": route.screen]) }
            }
        }
        .task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
            names = ((try? await query.result(for: HKHealthStore())) ?? []).map(\.displayName)
        }
    }
}

@main
struct RouteApp: App {
    var body: some Scene { WindowGroup { RootView() } }
}
