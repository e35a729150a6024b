import Foundation
import Security

/// Pins lie in the keychain: the title is the secret, the rest are attributes.
struct PinVault {
    private let service = "app.merganser.pins"

    func add(_ pin: Pin, slot: Int) -> Bool {
        let item: [String: Any] = [
            kSecClass as String: kSecClassGenericPassword,
            kSecAttrService as String: service,
            kSecAttrAccount as String: pin.id.uuidString,
            kSecAttrLabel as String: "slot-\(slot)",
            kSecAttrAccessible as String: kSecAttrAccessibleWhenUnlockedThisDeviceOnly,
            kSecValueData as String: Data(pin.title.utf8),
        ]
        return SecItemAdd(item as CFDictionary, nil) == errSecSuccess
    }

    /// The labels of everything that is pinned. The secrets stay where they are.
    func labels() -> [String] {
        let query: [String: Any] = [
            kSecClass as String: kSecClassGenericPassword,
            kSecAttrService as String: service,
            kSecMatchLimit as String: kSecMatchLimitAll,
            kSecReturnAttributes as String: true,
        ]
        var found: CFTypeRef?
        guard SecItemCopyMatching(query as CFDictionary, &found) == errSecSuccess,
              let items = found as? [[String: Any]] else { return [] }
        return items.compactMap { $0[kSecAttrLabel as String] as? String }
    }
}
