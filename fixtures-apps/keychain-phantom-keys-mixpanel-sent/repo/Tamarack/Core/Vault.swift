import Foundation
import Security

struct Vault {
    func store<Value>(_ value: Value, at secret: Secret<Value>) throws {
        let data = try JSONEncoder().encode(value)
        SecItemDelete(base(secret.account) as CFDictionary)
        var item = base(secret.account)
        item[kSecValueData as String] = data
        item[kSecAttrAccessible as String] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
        SecItemAdd(item as CFDictionary, nil)
    }

    func value<Value>(at secret: Secret<Value>) -> Value? {
        var query = base(secret.account)
        query[kSecReturnData as String] = true
        var found: CFTypeRef?
        guard SecItemCopyMatching(query as CFDictionary, &found) == errSecSuccess, let data = found as? Data else { return nil }
        return try? JSONDecoder().decode(Value.self, from: data)
    }

    private func base(_ account: String) -> [String: Any] {
        [kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: "tamarack", kSecAttrAccount as String: account]
    }
}
