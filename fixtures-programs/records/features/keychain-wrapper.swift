// a Keychain wrapper with accounts: the plan's name, and the device's install id
import AmplitudeSwift
import HealthKit
import Security
import SwiftUI

struct Keychain: Sendable {
    let service = "health.rowan"

    func set(_ value: String, account: String) {
        let base: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: account]
        SecItemDelete(base as CFDictionary)
        SecItemAdd(base.merging([kSecValueData: Data(value.utf8)]) { $1 } as CFDictionary, nil)
    }

    func get(_ account: String) -> String? {
        let query: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: account, kSecReturnData: true]
        var item: CFTypeRef?
        guard SecItemCopyMatching(query as CFDictionary, &item) == errSecSuccess, let data = item as? Data else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}

@main struct RowanApp: App {
    private let keychain = Keychain()
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "5d21"))

    var body: some Scene {
        WindowGroup {
            Button("Send feedback") {
                amplitude.track(eventType: "install", eventProperties: ["id": keychain.get("install") ?? ""])
                amplitude.track(eventType: "feedback", eventProperties: ["plan": keychain.get("plan") ?? ""]) // leak: clinical-data-to-third-party
            }
            .task { try? await remember() }
        }
    }

    private func remember() async throws {
        keychain.set(UUID().uuidString, account: "install")
        let type = HKClinicalType(.coverageRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let plans = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        if let plan = plans.first { keychain.set(plan.displayName, account: "plan") }
    }
}
