// a ViewModifier with two fields that tracks taps
import SwiftUI
import HealthKit
import AmplitudeSwift

struct Tracked: ViewModifier {
    let title: String
    let section: String
    let amplitude: Amplitude

    func body(content: Content) -> some View {
        content
            .onAppear {
                amplitude.track(eventType: "seen", eventProperties: ["section": section])
            }
            .onTapGesture {
                amplitude.track(eventType: "tapped", eventProperties: ["title": title]) // leak: clinical-data-to-third-party
            }
    }
}

extension View {
    func tracked(_ title: String, in section: String, by amplitude: Amplitude) -> some View {
        modifier(Tracked(title: title, section: section, amplitude: amplitude))
    }
}

@main
struct TrackedApp: App {
    @State private var names: [String] = []
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "3e77"))

    var body: some Scene {
        WindowGroup {
            List(names, id: \.self) { name in
                Text(name).tracked(name, in: "vitals", by: amplitude)
            }
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: [])
                names = ((try? await query.result(for: HKHealthStore())) ?? []).map(\.displayName)
            }
        }
    }
}
