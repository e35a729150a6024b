// computed properties with get and set over private fields
import SwiftUI
import HealthKit
import AppsFlyerLib

struct Profile {
    private var rawDiagnosis = ""
    private var rawNickname = ""

    var diagnosis: String {
        get { rawDiagnosis.capitalized }
        set { rawDiagnosis = newValue.trimmingCharacters(in: .whitespaces) }
    }

    var nickname: String {
        get { rawNickname.capitalized }
        set { rawNickname = newValue.trimmingCharacters(in: .whitespaces) }
    }
}

@main
struct ProfileApp: App {
    @State private var typed = ""
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            TextField("Nickname", text: $typed).onSubmit { Task { try? await submit() } }
        }
    }

    func submit() async throws {
        let type = HKClinicalType(.conditionRecord)
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        var profile = Profile()
        profile.nickname = typed
        profile.diagnosis = found.last?.displayName ?? ""
        AppsFlyerLib.shared().logEvent("profile", withValues: ["nickname": profile.nickname])
        AppsFlyerLib.shared().logEvent("profile", withValues: ["diagnosis": profile.diagnosis]) // leak: clinical-data-to-advertising
    }
}
