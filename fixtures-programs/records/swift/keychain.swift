// Keychain items by account, read again
import SwiftUI
import HealthKit
import FirebaseCrashlytics

struct Keychain {
    private func base(_ account: String) -> [CFString: Any] {
        [kSecClass: kSecClassGenericPassword, kSecAttrService: "care", kSecAttrAccount: account]
    }
    func save(_ text: String, for account: String) {
        var item = base(account)
        SecItemDelete(item as CFDictionary)
        item[kSecValueData] = Data(text.utf8)
        item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
        SecItemAdd(item as CFDictionary, nil)
    }
    func text(for account: String) -> String {
        var query = base(account)
        query[kSecReturnData] = true
        var result: CFTypeRef?
        SecItemCopyMatching(query as CFDictionary, &result)
        return (result as? Data).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

@main
struct KeychainApp: App {
    private let keychain = Keychain()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Locked").task { try? await load() } }
    }

    private func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: []
        ).result(for: store)
        keychain.save(found.first?.displayName ?? "", for: "plan")
        keychain.save(Locale.current.identifier, for: "locale")
        Crashlytics.crashlytics().setCustomValue(keychain.text(for: "locale"), forKey: "locale")
        Crashlytics.crashlytics().setCustomValue(keychain.text(for: "plan"), forKey: "plan") // leak: clinical-data-to-third-party
    }
}
