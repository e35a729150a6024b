import Foundation
import Security

final class KeychainBox {
    private let account: String

    init(account: String) { self.account = account }

    var value: String? {
        get {
            var item: CFTypeRef?
            var query = base
            query[kSecReturnData as String] = true
            guard SecItemCopyMatching(query as CFDictionary, &item) == errSecSuccess, let data = item as? Data else { return nil }
            return String(data: data, encoding: .utf8)
        }
        set {
            SecItemDelete(base as CFDictionary)
            guard let newValue else { return }
            var query = base
            query[kSecValueData as String] = Data(newValue.utf8)
            query[kSecAttrAccessible as String] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
            SecItemAdd(query as CFDictionary, nil)
        }
    }

    private var base: [String: Any] {
        [kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: "health.sorrel", kSecAttrAccount as String: account]
    }
}
