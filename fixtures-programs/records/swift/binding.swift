// @State of a parent, filled through @Binding of two children
import SwiftUI
import HealthKit
import AppsFlyerLib

struct RecordLoader: View {
    @Binding var name: String

    var body: some View {
        Text(name).task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: [])
            name = (try? await query.result(for: HKHealthStore()).first?.displayName) ?? "None"
        }
    }
}

struct CityField: View {
    @Binding var city: String
    var body: some View { TextField("City", text: $city) }
}

struct PlanView: View {
    @State private var plan = ""
    @State private var city = ""

    var body: some View {
        VStack {
            RecordLoader(name: $plan)
            CityField(city: $city)
            Button("Compare plans") {
                AppsFlyerLib.shared().logEvent("compare", withValues: ["city": city])
                AppsFlyerLib.shared().logEvent("compare", withValues: ["plan": plan]) // leak: clinical-data-to-advertising
            }
        }
    }
}

@main
struct PlanApp: App {
    var body: some Scene { WindowGroup { PlanView() } }
}
