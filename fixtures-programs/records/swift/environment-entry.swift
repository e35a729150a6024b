// @Entry values of the environment: the record is shown, the screen's name is logged
import SwiftUI
import HealthKit
import Mixpanel

extension EnvironmentValues {
    @Entry var headline = ""
    @Entry var screenName = "unknown"
}

struct Header: View {
    @Environment(\.headline) private var headline
    @Environment(\.screenName) private var screenName

    var body: some View {
        Text(headline)
            .font(.title)
            .onAppear {
                Mixpanel.mainInstance().track(event: "screen", properties: ["name": screenName])
            }
    }
}

@main
struct HeaderApp: App {
    @State private var newest = ""

    init() { Mixpanel.initialize(token: "0a5b", trackAutomaticEvents: false) }

    var body: some Scene {
        WindowGroup {
            Header()
                .environment(\.headline, newest)
                .environment(\.screenName, "labs")
                .task {
                    let query = HKSampleQueryDescriptor(
                        predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
                    newest = (try? await query.result(for: HKHealthStore()).first?.displayName) ?? ""
                }
        }
    }
}
