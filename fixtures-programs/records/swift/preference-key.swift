// PreferenceKey: what a child tells its parent
import SwiftUI
import HealthKit

struct TitleKey: PreferenceKey {
    static let defaultValue = ""
    static func reduce(value: inout String, nextValue: () -> String) { value = nextValue() }
}

struct StyleKey: PreferenceKey {
    static let defaultValue = ""
    static func reduce(value: inout String, nextValue: () -> String) { value = nextValue() }
}

struct NewestShot: View {
    @State private var name = ""

    var body: some View {
        Text(name)
            .preference(key: TitleKey.self, value: name)
            .preference(key: StyleKey.self, value: "compact")
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
                name = (try? await query.result(for: HKHealthStore()).last?.displayName) ?? ""
            }
    }
}

@main
struct ShotsApp: App {
    var body: some Scene {
        WindowGroup {
            NewestShot()
                .onPreferenceChange(StyleKey.self) { style in print("style", style) }
                .onPreferenceChange(TitleKey.self) { title in print("title", title) } // leak: clinical-data-logged
        }
    }
}
